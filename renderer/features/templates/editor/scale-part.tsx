import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Score } from '#domain/conversation.ts';
import { ScoreChoice } from '../../../ui/score-choice.tsx';
import { Step } from '../../../ui/step.tsx';
import { placeAt, useEditing } from './editing.ts';
import { LineAt, Tick } from './fields.tsx';
import { NumberAt } from './number-field.tsx';

/** So many numbers in a row are shown; a finer scale is typed or dragged. */
const MOST_SHOWN = 41;

/** The numbers of the form, with the row of them as people will see it. */
export function ScalePart() {
  const { t } = useTranslation();
  const { template, edit } = useEditing();
  const path = ['scale', 'notRelevant'];
  return (
    <Step title={t('templates.parts.scale')} intro={<p>{t('templates.editor.scaleIntro')}</p>}>
      <div className="form-numbers">
        <NumberAt path={['scale', 'min']} label={t('templates.editor.min')} />
        <NumberAt path={['scale', 'max']} label={t('templates.editor.max')} />
        <NumberAt path={['scale', 'step']} label={t('templates.editor.step')} />
        <NumberAt path={['scale', 'start']} label={t('templates.editor.start')} />
      </div>
      <p className="quiet" data-size="sm">
        {t('templates.editor.startHelp')}
      </p>
      <div className="form-pair">
        <LineAt path={['scale', 'lowWords']} label={t('templates.editor.lowWords')} />
        <LineAt path={['scale', 'highWords']} label={t('templates.editor.highWords')} />
      </div>
      <Tick
        label={t('templates.editor.notRelevant')}
        description={t('templates.editor.notRelevantHelp')}
        place={placeAt(path)}
        checked={template.scale.notRelevant}
        onChange={(checked) => edit({ kind: 'set', path, value: checked })}
      />
      <ScalePreview />
    </Step>
  );
}

/** The row of numbers, to try; nothing of it is stored. */
function ScalePreview() {
  const { t } = useTranslation();
  const { template, troubles } = useEditing();
  const { scale } = template;
  const [value, setValue] = useState<Score | null>(null);
  if (troubles.some(({ path }) => path[0] === 'scale')) return null;
  const count = Math.round((scale.max - scale.min) / scale.step) + 1;
  if (count > MOST_SHOWN) return <p role="status">{t('templates.editor.manySteps', { count })}</p>;
  return (
    <section className="form-preview-box" aria-label={t('templates.editor.scalePreview')}>
      <ScoreChoice
        label={t('templates.editor.scalePreview')}
        scale={scale}
        value={typeof value === 'number' ? value : null}
        whose="leader"
        place="form/scale-preview"
        onChoose={setValue}
      />
    </section>
  );
}
