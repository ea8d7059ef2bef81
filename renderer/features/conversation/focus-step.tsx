import { useTranslation } from 'react-i18next';
import { sectionOf } from '#domain/form.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { FocusCard } from './focus-card.tsx';
import { FocusChoice } from './focus-choice.tsx';
import './focus.css';

/** The focus areas that both choose; the program never chooses any. */
export function FocusStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const section = sectionOf(template, 'focus');
  const { focus } = conversation.joint;
  if (section === null) return null;
  return (
    <Step
      title={section.title}
      lang={template.language}
      intro={<p lang={template.language}>{section.intro}</p>}
    >
      {focus.length === 0 && <p>{t('conversation.focus.empty')}</p>}
      {focus.length > 0 && (
        <ol className="focus-list">
          {focus.map((area, at) => (
            <FocusCard key={area.id} open={open} section={section} area={area} at={at} />
          ))}
        </ol>
      )}
      <RangeNote section={section} count={focus.length} />
      {!conversation.locked && <FocusChoice open={open} />}
      <StepTurns open={open} step={{ kind: 'focus' }} />
    </Step>
  );
}

/** A calm word where the form asks for another number. Nothing is forbidden. */
function RangeNote({
  section,
  count,
}: {
  readonly section: SectionOf<'focus'>;
  readonly count: number;
}) {
  const { t } = useTranslation();
  const { fewest, most } = section;
  const says = count > 0 && (count < fewest || count > most);
  return (
    <p className="quiet focus-range" role="status">
      {says && t('conversation.focus.range', { fewest, most, count })}
    </p>
  );
}
