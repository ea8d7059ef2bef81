import { useTranslation } from 'react-i18next';
import { radarArenas } from '#domain/form.ts';
import { assertNever } from '#domain/result.ts';
import { SERIES, type Section, type SectionOf } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import { Radar } from '../../../ui/radar/radar.tsx';
import { SeriesMark } from '../../../ui/radar/series-mark.tsx';
import { Blank } from './blank.tsx';
import { named } from '../named.ts';

interface SectionViewProps {
  readonly template: Template;
  readonly section: Section;
}

/** One part of the form after the arenas, as it stands in the conversation. */
export function SectionView({ template, section }: SectionViewProps) {
  const { t } = useTranslation();
  // The examples stand with their arenas.
  if (section.kind === 'examples') return null;
  return (
    <section className="form-view-section">
      <h4 className="ds-heading" data-size="xs">
        {named(section.title, t('templates.editor.noName'))}
      </h4>
      {section.intro !== '' && <p>{section.intro}</p>}
      <SectionContent template={template} section={section} />
    </section>
  );
}

function SectionContent({ template, section }: SectionViewProps) {
  switch (section.kind) {
    case 'ratings':
      return <RadarView template={template} section={section} />;
    case 'focus':
      return (
        <Table headings={[section.areaHeading, section.keywordsHeading]} rows={section.most} />
      );
    case 'plan':
      return <Table headings={section.columns.map(({ heading }) => heading)} rows={section.rows} />;
    case 'agreements':
      return (
        <Table
          headings={[section.textHeading, section.responsibleHeading, section.dueHeading]}
          rows={section.rows}
        />
      );
    case 'findings':
      return <Findings section={section} />;
    case 'questions':
      return (
        <div className="form-view-questions">
          {section.questions.map(({ id, text }) => (
            <Blank key={id} heading={text} />
          ))}
        </div>
      );
    case 'pay':
      return <Blank heading="" />;
    case 'examples':
      return null;
    default:
      return assertNever(section);
  }
}

interface RadarViewProps {
  readonly template: Template;
  readonly section: SectionOf<'ratings'>;
}

/** The radar with every handle where it begins. */
function RadarView({ template, section: { chartTitle, series } }: RadarViewProps) {
  const arenas = radarArenas(template);
  const { min, max, step } = template.scale;
  const isDrawable = max > min && step > 0 && (max - min) / step <= 1000;
  return (
    <div>
      <p>{chartTitle}</p>
      <ul className="form-view-series">
        {SERIES.flatMap((one) =>
          series[one] === null
            ? []
            : [
                <li key={one}>
                  <SeriesMark id={one} /> {series[one]}
                </li>,
              ],
        )}
      </ul>
      {isDrawable && (
        <div className="form-view-radar">
          <Radar
            label={chartTitle}
            axes={arenas.map(({ id, chartName, name }) => ({
              id,
              name: named(chartName, named(name, '–')),
            }))}
            scale={template.scale}
            series={[]}
            editing={null}
          />
        </div>
      )}
    </div>
  );
}

function Findings({ section }: { readonly section: SectionOf<'findings'> }) {
  return (
    <>
      {section.groups.map(({ id, heading, key, other }) => (
        <div key={id}>
          <h5>{heading}</h5>
          {[key, other].map((list) => (
            <div key={list.heading}>
              <p>{list.heading}</p>
              <ul className="form-view-rows">
                {Array.from({ length: list.rows }, (_, row) => (
                  <li key={row} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

interface TableProps {
  readonly headings: readonly string[];
  readonly rows: number;
}

/** A table of so many empty rows. */
function Table({ headings, rows }: TableProps) {
  return (
    <div className="form-view-table">
      <table className="ds-table">
        <thead>
          <tr>
            {headings.map((heading, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may say the same
              <th key={at} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {headings.map((heading, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- as above
                <td key={at} aria-label={heading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
