import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SECTION_KINDS } from '#domain/draft/draft-section.ts';
import type { Section } from '#domain/sections.ts';
import { focusPlace } from '../../../ui/focus-place.ts';
import { Step } from '../../../ui/step.tsx';
import { placeAt, useEditing } from './editing.ts';
import { LineAt, TextAt, useTroubleText } from './fields.tsx';
import { ItemList } from './item-list.tsx';
import { partName } from './parts.ts';
import { SectionFields } from './section-fields.tsx';
import { named } from '../named.ts';

/** Which parts the form has, and in which order. */
export function SectionsPart() {
  const { t } = useTranslation();
  const { id, template } = useEditing();
  const { sections, language } = template;
  const nameOf = (at: number) => named(sections[at]?.title, t('templates.editor.noName'));
  return (
    <Step
      title={t('templates.parts.sections')}
      intro={<p>{t('templates.editor.sectionsIntro')}</p>}
    >
      <ItemList
        path={['sections']}
        keys={keysOf(sections)}
        nameOf={nameOf}
        label={t('templates.parts.sections')}
      >
        {(at) => (
          <div className="form-section-line">
            <Link
              to="/templates/$id/{-$part}"
              params={{ id, part: partName({ kind: 'section', at }) }}
              lang={language}
            >
              {nameOf(at)}
            </Link>
            <KindNote at={at} />
            <SectionTrouble at={at} />
          </div>
        )}
      </ItemList>
      <AddSection />
    </Step>
  );
}

/** What a section is, where its title says something else. */
function KindNote({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const section = useEditing().template.sections[at];
  if (section === undefined) return null;
  const kind = t(`templates.kinds.${section.kind}.name`);
  return kind === section.title ? null : <span className="quiet">{kind}</span>;
}

/** Sections have no ids; of a kind that may stand twice they are counted. */
function keysOf(sections: readonly Section[]): string[] {
  return sections.map(
    ({ kind }, at) =>
      `${kind}-${sections.slice(0, at).filter((other) => other.kind === kind).length}`,
  );
}

function SectionTrouble({ at }: { readonly at: number }) {
  const trouble = useTroubleText(['sections', at]);
  return trouble === null ? null : <span className="ds-validation-message">{trouble}</span>;
}

/** The kinds that can be added; all but free questions stand once. */
function AddSection() {
  const { t } = useTranslation();
  const { template, edit } = useEditing();
  const there = new Set<string>(template.sections.map(({ kind }) => kind));
  const free = SECTION_KINDS.filter((kind) => kind === 'questions' || !there.has(kind));
  if (template.sections.length >= 20) return null;
  const add = (kind: Section['kind']) => {
    edit({ kind: 'add-section', section: kind });
    focusPlace(`grip/${placeAt(['sections', template.sections.length])}`);
  };
  return (
    <section className="form-kinds" aria-labelledby="add-section">
      <h3 id="add-section" className="ds-heading" data-size="2xs">
        {t('templates.editor.addSection')}
      </h3>
      <ul>
        {free.map((kind) => (
          <li key={kind}>
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => add(kind)}
            >
              {t(`templates.kinds.${kind}.name`)}
            </button>
            <span className="quiet">{t(`templates.kinds.${kind}.help`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One part of the form, with the fields of its kind. */
export function SectionPart({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const { template } = useEditing();
  const section = template.sections[at];
  if (section === undefined) return null;
  const path = ['sections', at];
  return (
    <Step
      title={named(section.title, t('templates.editor.noName'))}
      lang={template.language}
      intro={
        <p>
          {t(`templates.kinds.${section.kind}.name`)}. {t(`templates.kinds.${section.kind}.help`)}
        </p>
      }
    >
      <SectionTrouble at={at} />
      <LineAt path={[...path, 'title']} label={t('templates.editor.sectionTitle')} />
      <TextAt
        path={[...path, 'intro']}
        label={t('templates.editor.sectionIntro')}
        description={t('templates.editor.sectionIntroHelp')}
        lines={2}
      />
      <SectionFields section={section} path={path} />
    </Step>
  );
}
