import { useTranslation } from 'react-i18next';
import type { Template } from '#domain/template.ts';

/** What happens when, and what it asks of whom. */
export function PhaseView({ phases }: Pick<Template, 'phases'>) {
  const { t } = useTranslation();
  if (phases.length === 0) return null;
  return (
    <ol className="form-view-phases">
      {phases.map((phase) => (
        <li key={phase.name}>
          <strong>{phase.name}</strong>
          <ul>
            {phase.tasks.map(({ who, text }) => (
              <li key={`${who}-${text}`}>
                <span className="quiet">{t(`templates.asked.${who}`)}</span> {text}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
