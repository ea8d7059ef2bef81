import { describe, expect, it } from 'vitest';
import { radarArenas, scoredItems, sectionOf, seriesOf } from '#domain/form.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { brokenInvariants } from '#tests/helpers/invariants.ts';
import { packOf, PACKS, rawPack } from '#tests/helpers/packs.ts';
import { sampleOn } from '#tests/helpers/sample.ts';

/** The statements of each arena as the source has them. */
type Statements = Readonly<Record<string, readonly string[]>>;

function statementsIn(template: Template): Statements {
  return Object.fromEntries(
    template.arenas.map(({ name, statements }) => [name, statements.map(({ text }) => text)]),
  );
}

describe('the shipped forms', () => {
  it('are these three', () => {
    expect(PACKS).toEqual(['lederorientering', 'luls', 'udviklingssamtale']);
  });

  it.each(PACKS)('%s is whole, and loses nothing when it is parsed', (name) => {
    const raw = rawPack(name);
    expect(templateSchema.parse(raw)).toMatchObject({ id: name, version: 1 });
    expect(templateSchema.parse(raw)).toMatchObject(raw ?? {});
  });

  it.each(PACKS)(
    '%s has names on its radar that fit, and says what its tasks ask of whom',
    (name) => {
      const { arenas, phases } = packOf(name);
      for (const { chartName } of arenas) expect(chartName.length).toBeLessThanOrEqual(30);
      for (const { tasks } of phases) expect(tasks.length).toBeGreaterThan(0);
    },
  );
});

describe('the sample conversations', () => {
  it.each(['udviklingssamtale', 'lederorientering'] as const)('suit the form %s', (name) => {
    const { conversation, people } = sampleOn(name);
    expect(brokenInvariants(conversation, packOf(name))).toEqual([]);
    expect(people.leader.managerId).toBe(people.manager.id);
  });
});

describe('the form of source 001', () => {
  it('has 5 arenas and 34 points of guidance', () => {
    const points = packOf('luls').arenas.map(({ guidance }) => Object.values(guidance).flat());
    expect(points.map(({ length }) => length)).toEqual([7, 6, 10, 6, 5]);
  });
});

const SOURCE_003: Statements = {
  Innovationsledelse: [
    'Skaber og belønner nytænkning',
    'Bruger fejl som adgang til at lære nyt',
    'Skaber brugerdrevet innovation',
    'Skaber medarbejderdreven innovation',
    'Bidrager til at udvikle og understøtte den netværksbaserede organisationen',
  ],
  'Økonomisk ledelse': [
    'Udarbejder realistiske budgetter i forhold til mål og ressourcer',
    'Laver omkostningsstyring og overholder budgetter',
    'Benytter sig af økonomiske analyser',
  ],
  'Politisk ledelse': [
    'Afklarer ledelsesrummet mellem politik og administration',
    'Forfølger mål fastsat af kommunalbestyrelsen',
    'Bidrager til god politisk betjening og demokratisk udvikling (fx brugerbestyrelser, gennemsigtighed i ydelserne, udvalgsbetjening)',
  ],
  'Strategisk ledelse': [
    'Laver virksomhedsplaner og følger realisering af mål',
    'Udvikler fælles fremtidsvisioner og fælles forestillinger om fremtiden',
    'Bruger AK-værdierne som styringsværktøj via fælles dialoger',
    'Skaber rammen for en effektiv og kvalitativ bevidst arbejdsplads (fx fokus på sygefravær og prioritering af kerneopgaver)',
    'Planlægger kompetenceudvikling og kobler det til strategien',
  ],
  'Koncernledelse (koncern = fællesskab)': [
    'Bidrager til tværgående faglig videndeling og serviceudvikling',
    'Bidrager til det lokale ledelsesfællesskab',
    'Tager ledelse på det netværksarbejde medarbejdere medvirker til. Herunder:',
  ],
  Procesledelse: [
    'Leder og skaber resultater sammen med andre',
    'Skaber god balance mellem rammesætning, involvering og beslutninger',
    'Skaber motivation og arbejdsglæde',
    'Afholder medarbejdsudviklingssamtaler og sørger for kompetenceudvikling',
    'Fastholder og tiltrækker kompetente og engagerede medarbejdere',
  ],
  Selvledelse: [
    'Forholder sig til egen iagttagelse af ledelsesudfordringer og egen kompetenceudvikling',
    'Deltager i netværk hvor der reflekteres over egen ledelse',
    'Opfylder i praksis egne forestillinger om god ledelse (fx integritet)',
  ],
  'Faglig ledelse': [
    'Opbygger intern og ekstern legitimitet og respekt omkring institutionens virke og ydelser',
  ],
};

describe('the form of source 003', () => {
  const template = packOf('udviklingssamtale');

  it('has 8 arenas and 28 statements, word for word', () => {
    expect(statementsIn(template)).toEqual(SOURCE_003);
    expect(Object.keys(statementsIn(template))).toEqual(Object.keys(SOURCE_003));
    const counts = template.arenas.map(({ statements }) => statements.length);
    expect(counts).toEqual([5, 3, 3, 5, 3, 5, 3, 1]);
    expect(scoredItems(template)).toHaveLength(28);
  });

  it('has sub-points under one statement alone, without scores of their own', () => {
    const withPoints = template.arenas
      .flatMap(({ statements }) => statements)
      .filter(({ points }) => points.length > 0);
    expect(withPoints).toMatchObject([
      {
        id: 'netvaerksarbejde',
        points: [
          'Prioriterer netværksarbejdet',
          'Har blik for medarbejderes netværkskompetencer og understøtter at disse sættes i spil',
          'Tager stilling til, hvad medarbejdere der arbejder i netværk skal ”bringe med sig hjem” (inspiration til nye metoder, ny viden, nye relationer m.m.)',
        ],
      },
    ]);
  });

  it('scores from 1 to 10 or as not relevant, both sides alone', () => {
    expect(template.scale).toEqual({
      min: 1,
      max: 10,
      step: 1,
      start: 1,
      lowWords: 'agere mindre kompetent med rum for udvikling',
      highWords: 'agere meget kompetent',
      notRelevant: true,
    });
    expect(seriesOf(template)).toEqual(['leader', 'manager']);
  });

  it('has its parts in the order of the talk, the pay statement last', () => {
    expect(template.sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['examples', 'Hvad sker der i praksis?'],
      ['ratings', 'Ledelsesarenaer'],
      ['findings', 'Udviklingsplan'],
      ['agreements', 'Kompetenceudvikling'],
      ['questions', 'Andet'],
      ['pay', 'Lønudvikling (en udmelding om lønudviklingen for det kommende år)'],
    ]);
    expect(sectionOf(template, 'examples')).toMatchObject({
      of: 'statements',
      prompts: [{ heading: 'Eksempler fra praksis' }],
    });
  });

  it('asks for three strengths and five more, as many to develop, and four agreements', () => {
    expect(sectionOf(template, 'findings')?.groups).toMatchObject([
      {
        heading: 'Lederens styrker',
        key: { heading: 'Lederens tre vigtigste styrker indenfor ledelsesarenaerne:', rows: 3 },
        other: {
          heading:
            'Lederens øvrige styrker indenfor ledelsesarenaerne og styrker i øvrigt, som er kommet frem under samtalen:',
          rows: 5,
        },
      },
      {
        heading: 'Lederens udviklingsområder',
        key: {
          heading: 'Lederens tre vigtigste udviklingsområder indenfor ledelsesarenaerne:',
          rows: 3,
        },
        other: {
          heading:
            'Lederens øvrige udviklingsområder indenfor ledelsesarenaerne og udviklingsområder i øvrigt, som er kommet frem under samtalen:',
          rows: 5,
        },
      },
    ]);
    expect(sectionOf(template, 'agreements')).toMatchObject({
      textHeading: 'Aftale om lederens kompetenceudvikling',
      responsibleHeading: 'Ansvarlig for opfølgning:',
      dueHeading: 'Dato for opfølgning:',
      rows: 4,
    });
  });

  it('tells in three phases what is asked of the two and of the staff unit', () => {
    expect(template.phases).toHaveLength(3);
    const asked = template.phases.flatMap(({ tasks }) => tasks.map(({ who }) => who));
    expect(new Set(asked)).toEqual(new Set(['leader', 'manager', 'both', 'staff']));
  });

  it('shares no id with the other Danish form, so that nothing sets their scores side by side', () => {
    const others = new Set(packOf('luls').arenas.map(({ id }) => id));
    expect(template.arenas.filter(({ id }) => others.has(id))).toEqual([]);
  });

  it('names no municipality', () => {
    expect(JSON.stringify(template)).not.toMatch(/albertslund/i);
  });
});

const SOURCE_002: Statements = {
  Endringsorientering: [
    'Nyhetssøkende atferd: søker etter nye ideer, nye måter å gjøre ting på.',
    'Omgivelsesorientering: følger med på hva som skjer i organisasjonens omgivelser.',
    'Visjon: utvikler visjon og langsiktige planer for arbeidet.',
    'Inspirere: kommuniserer med optimisme omkring hva som kan oppnås, og betydningen av arbeidet.',
    'Dominant/markerende: markerer seg i rollen som leder.',
  ],
  Oppgaveorientering: [
    'Målbevisst: bidrar til at mål blir formulert og at det er målklarhet.',
    'Oppfølgende: følger opp fremgang i arbeidet.',
    'Konfronterende: tar opp avvikende atferd som hindrer målrettet arbeid.',
    'Evaluerende: gjennomfører evaluering av prosjekter etter at de er gjennomført med tanke på å lære.',
  ],
  Relasjonsorientering: [
    'Oppmerksomhet mot medarbeidere: bruker tid sammen med medarbeiderne for å bli kjent med deres forutsetninger for arbeidet.',
    'Støtter utvikling: legger til rette for at den enkelte medarbeider kan videreutvikle seg iht. arbeidsoppgavenes krav.',
    'Støtter mestringsopplevelse: underbygger den enkeltes mestringsopplevelse gjennom å beskrive hva den enkelte får til i arbeidet.',
    'Stimulere til samarbeid: oppmuntrer til samarbeid når oppgavene krever det.',
    'Anerkjenne: fremhever den enkeltes innsats og målrettede arbeid.',
  ],
};

describe('the form of source 002', () => {
  const template = packOf('lederorientering');

  it('has 3 orientations and 14 behaviours, word for word', () => {
    expect(statementsIn(template)).toEqual(SOURCE_002);
    expect(Object.keys(statementsIn(template))).toEqual(Object.keys(SOURCE_002));
    expect(template.arenas.map(({ statements }) => statements.length)).toEqual([5, 4, 5]);
    expect(scoredItems(template)).toHaveLength(14);
  });

  it('draws the model as the source does, with relation at the top', () => {
    expect(radarArenas(template).map(({ chartName }) => chartName)).toEqual([
      'Relasjon',
      'Oppgave',
      'Endring',
    ]);
  });

  it('is a self-assessment with strengths and examples', () => {
    expect(seriesOf(template)).toEqual(['leader']);
    const prompts = sectionOf(template, 'examples')?.prompts ?? [];
    expect(prompts.map(({ heading }) => heading)).toEqual(['Styrker', 'Eksempler']);
  });

  it('asks of the culture around the three', () => {
    const texts = template.sections.flatMap((part) =>
      part.kind === 'questions' ? part.questions.map(({ text }) => text) : [],
    );
    expect(texts.some((text) => text.includes('kulturen'))).toBe(true);
  });

  it('is bokmål throughout', () => {
    expect(template.language).toBe('nb');
    const texts = JSON.stringify(template).replace(/"id":"[^"]*"/g, '');
    expect(texts).not.toMatch(
      /\b(ikkje|kva|korleis|eg|meir|frå|vere|leiar|leiing|dei|mykje|af|hvad|jeres)\b/i,
    );
  });
});
