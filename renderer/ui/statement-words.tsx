import type { Arena, Statement } from '#domain/template.ts';
import './statements.css';

/** From so many on, a page draws only what is near to view. */
const MANY = 12;

/** Whether the arena has so many statements that not all of them are drawn at once. */
export function isMany({ statements }: Arena): boolean {
  return statements.length >= MANY;
}

interface StatementWordsProps {
  readonly statement: Statement;
  /** The language of the form. */
  readonly lang: string;
}

/** What a statement says, and below it what it covers, as help. */
export function StatementWords({ statement, lang }: StatementWordsProps) {
  const { text, points } = statement;
  return (
    <div className="statement-words" lang={lang}>
      <h3 className="ds-heading" data-size="2xs">
        {text}
      </h3>
      {points.length > 0 && (
        <ul className="quiet">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
