import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { isActive } from '../../data/person.ts';

interface PersonChoiceProps {
  readonly legend: string;
  readonly help: string;
  readonly people: readonly Person[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** One of a few people, told apart by all that is known of them. */
export function PersonChoice({ legend, help, people, chosen, onChoose }: PersonChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="merge-choices" aria-describedby={id}>
      <legend className="ds-label">{legend}</legend>
      <p id={id} className="quiet">
        {help}
      </p>
      {people.map((person) => (
        <label key={person.id} className="merge-choice">
          <input
            className="ds-input"
            type="radio"
            name={id}
            checked={person.id === chosen}
            onChange={() => onChoose(person.id)}
          />
          <span>
            {isActive(person) ? person.name : t('people.archivedName', { name: person.name })}
            <span className="quiet">{detailsOf(person)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Title and unit, as far as they are known. */
function detailsOf({ title, unit }: Person): string {
  return [title, unit].filter((text) => text !== '').join(', ');
}
