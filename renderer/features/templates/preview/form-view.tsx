import { useTranslation } from 'react-i18next';
import type { Template } from '#domain/template.ts';
import { ArenaView } from './arena-view.tsx';
import { PhaseView } from './phase-view.tsx';
import { SectionView } from './section-view.tsx';
import './form-view.css';

/** The form as people meet it in a conversation, to read: nothing can be written in it. */
export function FormView({ template }: { readonly template: Template }) {
  const { t } = useTranslation();
  const { arenas, sections, phases, language, title, owner } = template;
  return (
    <article className="form-view" lang={language}>
      <header>
        <h3 className="ds-heading" data-size="sm">
          {title}
        </h3>
        {owner !== '' && <p className="quiet">{owner}</p>}
      </header>
      <PhaseView phases={phases} />
      <section aria-label={t('templates.view.arenas')}>
        {arenas.map((arena) => (
          <ArenaView key={arena.id} template={template} arena={arena} />
        ))}
      </section>
      {sections.map((section, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- sections have no ids, and nothing here is kept
        <SectionView key={at} template={template} section={section} />
      ))}
    </article>
  );
}
