import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contrastOnWhite, LEAST_CONTRAST } from '#domain/contrast.ts';
import type { LetterheadSettings as Letterhead } from '#domain/letterhead.ts';
import {
  useChooseLogo,
  useDropLogo,
  useLetterhead,
  useSetLetterhead,
} from '../../data/letterhead.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FieldNotes } from '../../ui/field-notes.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import { SettingsPart } from './settings-part.tsx';

/** What the documents of this municipality begin with. */
export function LetterheadSettings() {
  const { t } = useTranslation();
  const { data, error } = useLetterhead();
  return (
    <SettingsPart title={t('settings.letterhead')}>
      <p>{t('settings.letterheadText')}</p>
      <ErrorNote error={error} />
      {data !== undefined && (
        <>
          <NameAndColour letterhead={data} />
          <LogoChoice logo={data.logo} />
        </>
      )}
    </SettingsPart>
  );
}

function NameAndColour({ letterhead }: { readonly letterhead: Letterhead }) {
  const { t } = useTranslation();
  const { mutate, error } = useSetLetterhead();
  const [name, setName] = useState(letterhead.name);
  const { accent } = letterhead;
  const keepName = () => name !== letterhead.name && mutate({ name, accent });
  return (
    <>
      <ErrorNote error={error} />
      <LineField
        label={t('settings.letterheadName')}
        typed={{ ...plainTyped(name, setName), onLeave: keepName }}
      />
      <ColourField accent={accent} onChoose={(colour) => mutate({ name, accent: colour })} />
    </>
  );
}

interface ColourFieldProps {
  readonly accent: string;
  readonly onChoose: (colour: string) => void;
}

/** A colour that can be read on paper; a paler one is named and not taken. */
function ColourField({ accent, onChoose }: ColourFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [colour, setColour] = useState(accent);
  const isPale = contrastOnWhite(colour) < LEAST_CONTRAST;
  const choose = (chosen: string) => {
    setColour(chosen);
    if (contrastOnWhite(chosen) >= LEAST_CONTRAST) onChoose(chosen);
  };
  return (
    <div className="line-field">
      <label className="ds-label" htmlFor={id}>
        {t('settings.accent')}
      </label>
      <input
        id={id}
        className="letterhead-colour"
        type="color"
        value={colour}
        aria-invalid={isPale || undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => choose(target.value)}
      />
      <FieldNotes id={id} problem={isPale ? t('settings.accentPale') : null} />
    </div>
  );
}

function LogoChoice({ logo }: Pick<Letterhead, 'logo'>) {
  const { t } = useTranslation();
  const choose = useChooseLogo();
  const drop = useDropLogo();
  return (
    <>
      {logo === null ? (
        <p className="quiet">{t('settings.noLogo')}</p>
      ) : (
        <img
          className="letterhead-logo"
          alt={t('settings.logoNow')}
          width={logo.width}
          height={logo.height}
          src={`data:image/png;base64,${logo.png}`}
        />
      )}
      <ErrorNote error={choose.error ?? drop.error} />
      <div className="row">
        <Button variant="secondary" loading={choose.isPending} onClick={() => choose.mutate()}>
          {t('settings.chooseLogo')}
        </Button>
        {logo !== null && (
          <Button variant="tertiary" onClick={() => drop.mutate()}>
            {t('settings.dropLogo')}
          </Button>
        )}
      </div>
    </>
  );
}
