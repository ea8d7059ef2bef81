import type { ErrorCode } from '#preload/error-code.ts';

/** What happened, what is safe, what to do. */
export const errors = {
  'conversation.locked':
    'Samtalen er låst, så den kan ikke ændres. Det, der er skrevet, er gemt. Lås den op, hvis I vil rette noget.',
  'change.other-side':
    'Det felt hører til den anden part. Intet er ændret. Skriv i dine egne felter.',
  'change.before-talk':
    'Det hører til selve samtalen, som ikke er begyndt. Intet er ændret. Begynd samtalen først.',
  'change.after-talk':
    'Samtalen er begyndt, så forberedelsen er lukket. Det, I har skrevet, er gemt. Ret det i samtalen.',
  'change.no-place': 'Den linje findes ikke mere. Resten er gemt. Se listen igennem, og prøv igen.',
  'change.too-many':
    'Der er ikke plads til flere linjer her. De andre er gemt. Fjern en linje først.',
  'rating.off-scale':
    'Tallet ligger uden for skalaen. Det gamle tal er bevaret. Vælg et tal på skalaen.',
  'item.unknown':
    'Det punkt findes ikke i denne skabelon. Intet er ændret. Gå til overblikket, og åbn samtalen igen.',
  'reason.missing':
    'Skriv kort, hvorfor samtalen låses op. Indtil da er den låst, og intet er ændret.',
  'call.refused':
    'Vinduet måtte ikke gøre det. Intet er ændret. Luk Lederspind, og start det igen.',
  'call.invalid':
    'Det kunne ikke læses, som det var skrevet. Intet er ændret. Ret feltet, og prøv igen.',
  'text.too-long':
    'Teksten er for lang til at blive gemt. Det, du har skrevet, står stadig på skærmen. Gør den kortere.',
  'not-found':
    'Det findes ikke mere. Resten af dine data er uberørt. Gå til overblikket, og find det derfra.',
  'seat.empty':
    'Ingen sidder ved samtalen lige nu. Intet er ændret. Vælg, hvem der sidder her, og prøv igen.',
  'pin.needed': 'Den plads er låst med en pinkode. Skriv pinkoden for at gå videre.',
  'pin.wrong': 'Pinkoden passede ikke. Intet er ændret. Se efter, og prøv igen.',
  'pin.wait': 'Vent lidt, før du prøver pinkoden igen. Intet er ændret.',
  'secret.wrong': 'Det passede ikke. Dine data er uberørt. Se efter, og prøv igen.',
  'secret.wait': 'Vent lidt, før du prøver igen. Dine data er uberørt.',
  'passphrase.too-short': 'Adgangssætningen er for kort. Intet er ændret. Brug mindst 12 tegn.',
  'key.missing':
    'Nøglefilen mangler, så dine data kan ikke låses op på den sædvanlige måde. Dataene ligger urørt. Læg nøglefilen tilbage, eller få hjælp til at finde en kopi.',
  'key.damaged':
    'Nøglefilen er beskadiget. Dine data ligger urørt. Lås op på en anden måde, eller læg en kopi af nøglefilen tilbage.',
  'key.not-written':
    'Nøglen kunne ikke gemmes på denne pc. Intet er låst eller ændret. Se efter, om der er plads på disken og adgang til mappen, og prøv igen.',
  'database.missing':
    'Filen med dine data er væk, men nøglen er her. Lederspind laver ikke en ny og tom fil. Læg filen tilbage fra en kopi, og prøv igen.',
  'database.damaged':
    'Filen med dine data er beskadiget og er ikke åbnet. Den er ikke ændret. Gem en kopi af mappen, og få hjælp til at hente en sikkerhedskopi.',
  'database.newer':
    'Dine data er fra en nyere udgave af Lederspind. De er ikke åbnet og ikke ændret. Installér den nyeste udgave.',
  'database.in-use':
    'Et andet program har fat i filen med dine data. Intet er ændret. Luk det andet program, og prøv igen.',
  'storage.full':
    'Disken er fuld, så det seneste er ikke gemt endnu. Det står på skærmen. Gør plads på disken. Lederspind prøver igen.',
  'storage.failed':
    'Det seneste kunne ikke gemmes. Det står på skærmen, og det tidligere er gemt. Lederspind prøver igen.',
  'template.damaged':
    'Skabelonen er beskadiget og kan ikke bruges. Dine samtaler er gemt. Installér Lederspind igen, så skabelonen kommer tilbage.',
  'template.not-newer':
    'Skemaet findes ikke i en nyere version, som kan overtages. Intet er ændret.',
  'history.other-form':
    'Det, der stod dengang, er skrevet på en ældre version af skemaet, så det kan ikke gøres til det nyeste. Intet er ændret. Du kan læse det i historikken og skrive det ind.',
  'template.withdrawn':
    'Skabelonen er trukket tilbage, så der kan ikke begynde nye samtaler på den. Intet er ændret. Vælg en anden skabelon.',
  'template.in-use':
    'Der er samtaler på den version, så den kan ikke slettes. Intet er ændret. Træk den tilbage, så begynder ingen nye samtaler på den.',
  'template.shipped':
    'Skabelonen fulgte med Lederspind, så den kan ikke slettes. Intet er ændret. Træk den tilbage, hvis den ikke skal bruges.',
  'template.too-large':
    'Filen er for stor til at være en skabelon. Intet er gemt. En skabelon fylder højst 10 MB.',
  'template.no-json':
    'Filen kan ikke læses som en skabelon. Intet er gemt. Vælg en fil, der er gemt fra Lederspind, eller en anden fil i JSON-format.',
  'draft.troubles':
    'Der mangler noget, før skabelonen kan udgives. Kladden er gemt. Se listen over det, der mangler.',
  'draft.outdated':
    'Kladden er en anden end den, der står på skærmen. Det, der var gemt, er gemt. Åbn kladden igen.',
  'person.circle':
    'Så ville to personer være leder for hinanden. Intet er ændret. Vælg en anden leder.',
  'person.is-own-manager':
    'En person kan ikke være sin egen leder. Intet er ændret. Vælg en anden.',
  'person.same': 'Det er den samme person to gange. Intet er ændret. Vælg to forskellige.',
  'person.both-parties':
    'De to har en samtale med hinanden, så de kan ikke være én person. Intet er ændret.',
  'csv.no-headings':
    'Jeg fandt ingen overskrifter i filen. Intet er gemt. Den øverste linje skal have mindst kolonnen Navn.',
  'csv.too-many-rows':
    'Der er for mange linjer i filen. Intet er gemt. Del den i filer med højst 50.000 personer.',
  'csv.open-quote':
    'Et anførselstegn i filen bliver aldrig lukket. Intet er gemt. Ret linjen i regnearket, og gem filen igen.',
  'csv.too-large': 'Filen er for stor. Intet er gemt. Del den i filer på højst 20 MB.',
  'csv.no-text':
    'Filen kan ikke læses som tekst. Intet er gemt. Gem den som CSV fra regnearket, og prøv igen.',
  'import.outdated': 'Personerne er ændret, siden filen blev læst. Intet er gemt. Vælg filen igen.',
  'word.too-large':
    'Filen er for stor. Intet er gemt. Et skema fylder højst 50 MB. Fjern store billeder i Word, og gem filen igen.',
  'word.too-much':
    'Filen fylder langt mere, når den pakkes ud, end et skema kan gøre. Jeg er holdt op med at læse den, og intet er gemt. Åbn den i Word, og gem den som en ny fil.',
  'word.encrypted':
    'Filen er beskyttet med en adgangskode. Intet er gemt. Åbn den i Word, fjern koden, og gem den igen.',
  'word.old':
    'Filen er i det gamle Word-format (.doc). Intet er gemt. Åbn den i Word, og gem den som Word-dokument (.docx).',
  'word.other-file':
    'Filen er ikke et Word-dokument. Intet er gemt. Vælg en fil, der ender på .docx.',
  'word.damaged':
    'Filen er beskadiget, så den kan ikke læses. Intet er gemt. Åbn den i Word, og gem den igen.',
  'word.macros':
    'Der er makroer i filen, og den slags filer læser jeg ikke. Intet er gemt. Gem den i Word som et dokument uden makroer (.docx).',
  'word.outside':
    'Filen henter noget uden for sig selv. Jeg har ikke hentet det, og intet er gemt. Bryd kæderne i Word, og gem filen igen.',
  'word.no-form':
    'Jeg kan ikke genkende skemaet i filen. Intet er gemt. Se efter, om det er den rigtige fil.',
  'word.other-form':
    'Filen er et andet skema end det, samtalen bruger. Intet er gemt. Hent den fra overblikket i stedet.',
  'word.two-forms':
    'Der er skemaer for mere end én person i filen. Intet er gemt. Del den i Word, så der er én person i hver fil.',
  'word.outdated': 'Samtalen er ændret, siden filen blev læst. Intet er gemt. Vælg filen igen.',
  'file.unreadable':
    'Filen kunne ikke læses. Intet er gemt. Se efter, om den er åben i et andet program, og prøv igen.',
  'file.no-folder':
    'Filen kunne ikke gemmes, fordi mappen ikke findes mere. Dine svar er gemt i Lederspind. Vælg en anden mappe.',
  'file.no-permission':
    'Filen kunne ikke gemmes, fordi du ikke har adgang til at skrive i mappen. Dine svar er gemt i Lederspind. Vælg en anden mappe.',
  'file.in-use':
    'Filen kunne ikke gemmes, fordi den er åben i et andet program. Dine svar er gemt i Lederspind. Luk filen, og prøv igen.',
  'file.disk-full':
    'Filen kunne ikke gemmes, fordi disken er fuld. Dine svar er gemt i Lederspind. Gør plads, eller vælg et andet sted.',
  'file.failed':
    'Filen kunne ikke gemmes. Dine svar er gemt i Lederspind. Prøv igen, eller vælg en anden mappe.',
  'print.no-printer':
    'Der er ingen printer på denne pc, som Lederspind kan se. Dine svar er gemt. Gem dokumentet som PDF, og print det fra en anden pc.',
  'print.failed':
    'Dokumentet blev ikke printet. Dine svar er gemt. Se efter, om printeren er tændt, og prøv igen.',
  'logo.too-large':
    'Billedet er for stort til et logo. Intet er ændret. Vælg et billede på højst 2 MB.',
  'logo.no-picture':
    'Filen er ikke et billede, som Lederspind kan læse. Intet er ændret. Vælg et PNG-, JPEG- eller SVG-billede.',
  'logo.unsafe':
    'Tegningen indeholder et program eller henter noget andre steder fra. Intet er ændret. Gem logoet som PNG, og vælg det.',
  'document.no-radar':
    'Skemaet har intet spind, så der er intet billede af det. Intet er gemt. Gem dokumentet i stedet.',
  'filing.not-yours':
    'Det er lederens leder, der journaliserer. Intet er gemt. Sæt jer ved samtalen sammen, eller lad din leder gøre det.',
  'filing.before-talk':
    'Samtalen er ikke begyndt, så der er intet at journalisere endnu. Intet er gemt. Begynd samtalen først.',
  'filing.no-root':
    'Lederspind ved ikke, hvor sagerne ligger. Intet er gemt. Vælg sagernes mappe under Indstillinger.',
  'filing.no-case': 'Der mangler et sagsnummer. Intet er gemt. Skriv sagsnummeret, og prøv igen.',
  'filing.no-copy-folder':
    'Der er ikke valgt en mappe til kopien. Intet er gemt. Vælg en mappe, og prøv igen.',
  'filing.path-too-long':
    'Mappens sti er så lang, at der ikke er plads til et filnavn. Intet er gemt. Vælg en mappe, der ligger højere oppe.',
  'filing.name-taken':
    'En anden fil fik navnet i mellemtiden. Den er ikke rørt, og dokumentet er ikke gemt. Prøv igen, så får det et andet navn.',
  'filing.stopped':
    'Lederspind blev lukket, før filen var skrevet. Der ligger ingen halv fil. Gem på sagen igen.',
  internal:
    'Noget gik galt i Lederspind. Alt, der stod som gemt, er gemt. Prøv igen, eller start Lederspind igen.',
} as const satisfies Record<ErrorCode, string>;
