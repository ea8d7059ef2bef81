import { useTranslation } from 'react-i18next';
import type { Template } from '#domain/template.ts';
import './course.css';

interface CourseProps {
  readonly form: Pick<Template, 'phases' | 'language'>;
  /** Of the names of the phases. */
  readonly level: 3 | 4;
}

/** The phases of a form and what each asks of whom, one beside the other where there is room. */
export function Course({ form: { phases, language }, level }: CourseProps) {
  const { t } = useTranslation();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <ol className="course">
      {phases.map(({ name, tasks }, at) => (
        // A form may give two phases the same name; they never change their places.
        // oxlint-disable-next-line react/no-array-index-key -- the place is what tells them apart
        <li key={at}>
          <Heading className="ds-heading" data-size="2xs" lang={language}>
            {name}
          </Heading>
          <dl>
            {tasks.map(({ who, text }) => (
              <div key={who + text}>
                <dt className="quiet">{t(`parts.course.who.${who}`)}</dt>
                <dd lang={language}>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
