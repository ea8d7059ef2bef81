import type { templates as danish } from '../da/templates.ts';
import type { Texts } from '../texts.ts';
import { templateEditor } from './template-editor.ts';
import { templateTroubles } from './template-troubles.ts';

export const templates = {
  title: 'Maler',
  intro:
    'En mal er skjemaet som en samtale holdes på. Her kan du lage en ny, gjøre neste års versjon klar og dele dem med andre kommuner.',
  new: 'Lag en ny mal',
  openDraft: 'Fortsett kladden',
  nextVersion: 'Lag neste versjon',
  copy: 'Lag en kopi',
  draftNew: 'Kladd til en ny mal',
  draftOf: 'Kladd til versjon {{version}}',
  draftChanged: 'Kladden er endret {{day}}.',
  published: '{{name}} er utgitt som versjon {{version}}. Nye samtaler kan begynne på den.',
  standing: {
    offered: 'Nye samtaler begynner på versjon {{version}}.',
    draft: 'Er ikke utgitt ennå.',
    withdrawn: 'Er trukket tilbake. Ingen nye samtaler begynner på den.',
    archived: 'Er arkivert. Ingen nye samtaler begynner på den.',
  },
  more: 'Mer',
  versions_one: '{{count}} versjon, og mer',
  versions_other: '{{count}} versjoner, og mer',
  versionsOf: 'Versjoner av {{name}}',
  version: 'Versjon {{version}}',
  uses_one: '{{count}} samtale',
  uses_other: '{{count}} samtaler',
  shipped: 'fulgte med Lederspind',
  withdrawn: 'trukket tilbake',
  look: 'Se',
  withdraw: 'Trekk tilbake',
  offer: 'Tilby igjen',
  export: 'Lagre som fil',
  exported: 'Filen er lagret. Andre kan hente den inn under Maler.',
  archived_one: 'Arkivert ({{count}})',
  archived_other: 'Arkiverte ({{count}})',
  archivedList: 'Arkiverte maler',
  archive: {
    help: 'Arkiver den når den ikke skal brukes mer. Samtaler som er holdt på den, blir som de er.',
    yes: 'Arkiver {{name}}',
    isArchived: 'Ingenting er slettet. Du kan hente den fram igjen.',
    bringBack: 'Hent {{name}} fram igjen',
  },
  remove: {
    version: 'Slett',
    versionTitle: 'Slette {{name}}, versjon {{version}}?',
    versionText:
      'Ingen samtale er holdt på den. Den kan ikke hentes tilbake. Lagre den først som fil hvis du er i tvil.',
    versionYes: 'Slett versjonen',
    inUse_one:
      'Det er {{count}} samtale på den versjonen, så den kan ikke slettes. Trekk den tilbake i stedet: da begynner ingen nye samtaler på den.',
    inUse_other:
      'Det er {{count}} samtaler på den versjonen, så den kan ikke slettes. Trekk den tilbake i stedet: da begynner ingen nye samtaler på den.',
    understood: 'Lukk',
    no: 'Behold den',
    draft: 'Slett kladden',
    draftTitle: 'Slette kladden til {{name}}?',
    draftOfForm: 'Kladden kan ikke hentes tilbake. Versjonene som er utgitt, blir.',
    draftAlone: 'Malen er ikke utgitt ennå, så alt i den forsvinner. Det kan ikke hentes tilbake.',
    draftYes: 'Slett kladden nå',
  },
  import: {
    choose: 'Hent en mal fra fil',
    new: '{{name}}, versjon {{version}}, er hentet inn. Nye samtaler kan begynne på den.',
    same: '{{name}}, versjon {{version}}, er her allerede, og den er helt lik. Ingenting er endret.',
    copy: 'Det er allerede en annen mal med samme nummer og versjon. Derfor ligger {{name}} nå som en kladd til en ny mal, versjon {{version}}. Ingenting annet er endret.',
    openCopy: 'Åpne kladden',
    refused_one:
      '{{file}} kan ikke brukes som mal. Ingenting er lagret. Rett dette i filen, og prøv igjen:',
    refused_other:
      '{{file}} kan ikke brukes som mal. Ingenting er lagret. Rett disse {{count}} tingene i filen, og prøv igjen:',
  },
  begin: {
    title: 'Lag en ny mal',
    intro: 'Gi den et navn, og velg hva du vil begynne med. Du kan endre alt etterpå.',
    name: 'Navnet på malen',
    nameHelp: 'For eksempel: Lederutviklingssamtale 2028',
    noName: 'Skriv et navn.',
    longName: 'Navnet er for langt. Det er plass til 200 tegn.',
    from: 'Begynn med',
    empty: 'Et lite, tomt skjema',
    copyOf: 'En kopi av {{name}}, versjon {{version}}',
    yes: 'Begynn',
    no: 'Avbryt',
  },
  form: 'Skjemaet',
  document: 'Dokumentet',
  view: {
    arenas: 'Ledelsesarenaer',
    guidance: 'Veiledning: {{level}}',
    scale: 'Skala',
    notRelevant: 'ikke relevant',
  },
  ...templateEditor,
  ...templateTroubles,
} satisfies Texts<typeof danish>;
