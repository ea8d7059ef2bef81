import type { ErrorCode } from '#preload/error-code.ts';

/** What happened, what is safe, what to do. */
export const errors = {
  'conversation.locked':
    'Samtalen er låst, så den kan ikke endres. Det som er skrevet, er lagret. Lås den opp hvis dere vil rette noe.',
  'change.other-side':
    'Det feltet hører til den andre parten. Ingenting er endret. Skriv i dine egne felt.',
  'change.before-talk':
    'Det hører til selve samtalen, som ikke har begynt. Ingenting er endret. Begynn samtalen først.',
  'change.after-talk':
    'Samtalen har begynt, så forberedelsen er lukket. Det dere har skrevet, er lagret. Rett det i samtalen.',
  'change.no-place':
    'Den linjen finnes ikke lenger. Resten er lagret. Se gjennom listen, og prøv igjen.',
  'change.too-many':
    'Det er ikke plass til flere linjer her. De andre er lagret. Fjern en linje først.',
  'rating.off-scale':
    'Tallet ligger utenfor skalaen. Det gamle tallet er beholdt. Velg et tall på skalaen.',
  'item.unknown':
    'Det punktet finnes ikke i denne malen. Ingenting er endret. Gå til oversikten, og åpne samtalen på nytt.',
  'reason.missing':
    'Skriv kort hvorfor samtalen låses opp. Til da er den låst, og ingenting er endret.',
  'call.refused':
    'Vinduet fikk ikke lov til det. Ingenting er endret. Lukk Lederspind, og start det på nytt.',
  'call.invalid':
    'Det kunne ikke leses slik det var skrevet. Ingenting er endret. Rett feltet, og prøv igjen.',
  'text.too-long':
    'Teksten er for lang til å bli lagret. Det du har skrevet, står fortsatt på skjermen. Gjør den kortere.',
  'not-found':
    'Det finnes ikke lenger. Resten av dataene dine er urørt. Gå til oversikten, og finn det derfra.',
  'seat.empty':
    'Ingen sitter ved samtalen akkurat nå. Ingenting er endret. Velg hvem som sitter her, og prøv igjen.',
  'pin.needed': 'Den plassen er låst med en PIN-kode. Skriv PIN-koden for å gå videre.',
  'pin.wrong': 'PIN-koden stemte ikke. Ingenting er endret. Se etter, og prøv igjen.',
  'pin.wait': 'Vent litt før du prøver PIN-koden igjen. Ingenting er endret.',
  'secret.wrong': 'Det passet ikke. Dataene dine er urørt. Se etter, og prøv igjen.',
  'secret.wait': 'Vent litt før du prøver igjen. Dataene dine er urørt.',
  'passphrase.too-short': 'Passfrasen er for kort. Ingenting er endret. Bruk minst 12 tegn.',
  'key.missing':
    'Nøkkelfilen mangler, så dataene dine kan ikke låses opp på vanlig måte. Dataene ligger urørt. Legg nøkkelfilen tilbake, eller få hjelp til å finne en kopi.',
  'key.damaged':
    'Nøkkelfilen er skadet. Dataene dine ligger urørt. Lås opp på en annen måte, eller legg en kopi av nøkkelfilen tilbake.',
  'key.not-written':
    'Nøkkelen kunne ikke lagres på denne pc-en. Ingenting er låst eller endret. Se etter om det er plass på disken og tilgang til mappen, og prøv igjen.',
  'database.missing':
    'Filen med dataene dine er borte, men nøkkelen er her. Lederspind lager ikke en ny og tom fil. Legg filen tilbake fra en kopi, og prøv igjen.',
  'database.damaged':
    'Filen med dataene dine er skadet og er ikke åpnet. Den er ikke endret. Lagre en kopi av mappen, og få hjelp til å hente en sikkerhetskopi.',
  'database.newer':
    'Dataene dine er fra en nyere utgave av Lederspind. De er ikke åpnet og ikke endret. Installer den nyeste utgaven.',
  'database.in-use':
    'Et annet program holder på filen med dataene dine. Ingenting er endret. Lukk det andre programmet, og prøv igjen.',
  'storage.full':
    'Disken er full, så det siste er ikke lagret ennå. Det står på skjermen. Rydd plass på disken. Lederspind prøver igjen.',
  'storage.failed':
    'Det siste kunne ikke lagres. Det står på skjermen, og det tidligere er lagret. Lederspind prøver igjen.',
  'template.damaged':
    'Malen er skadet og kan ikke brukes. Samtalene dine er lagret. Installer Lederspind på nytt, så kommer malen tilbake.',
  'template.not-newer':
    'Skjemaet finnes ikke i en nyere versjon som kan tas over. Ingenting er endret.',
  'history.other-form':
    'Det som sto da, er skrevet på en eldre versjon av skjemaet, så det kan ikke gjøres til det nyeste. Ingenting er endret. Du kan lese det i historikken og skrive det inn.',
  'template.withdrawn':
    'Malen er trukket tilbake, så nye samtaler kan ikke begynne på den. Ingenting er endret. Velg en annen mal.',
  'template.in-use':
    'Det er samtaler på den versjonen, så den kan ikke slettes. Ingenting er endret. Trekk den tilbake, så begynner ingen nye samtaler på den.',
  'template.shipped':
    'Malen fulgte med Lederspind, så den kan ikke slettes. Ingenting er endret. Trekk den tilbake hvis den ikke skal brukes.',
  'template.too-large':
    'Filen er for stor til å være en mal. Ingenting er lagret. En mal tar høyst 10 MB.',
  'template.no-json':
    'Filen kan ikke leses som en mal. Ingenting er lagret. Velg en fil som er lagret fra Lederspind, eller en annen fil i JSON-format.',
  'draft.troubles':
    'Noe mangler før malen kan utgis. Kladden er lagret. Se listen over det som mangler.',
  'draft.outdated':
    'Kladden er en annen enn den som står på skjermen. Det som var lagret, er lagret. Åpne kladden igjen.',
  'person.circle':
    'Da ville to personer være leder for hverandre. Ingenting er endret. Velg en annen leder.',
  'person.is-own-manager':
    'En person kan ikke være sin egen leder. Ingenting er endret. Velg en annen.',
  'person.same': 'Det er den samme personen to ganger. Ingenting er endret. Velg to forskjellige.',
  'person.both-parties':
    'De to har en samtale med hverandre, så de kan ikke være én person. Ingenting er endret.',
  'csv.no-headings':
    'Jeg fant ingen overskrifter i filen. Ingenting er lagret. Den øverste linjen må ha minst kolonnen Navn.',
  'csv.too-many-rows':
    'Det er for mange linjer i filen. Ingenting er lagret. Del den i filer med høyst 50 000 personer.',
  'csv.open-quote':
    'Et anførselstegn i filen blir aldri lukket. Ingenting er lagret. Rett linjen i regnearket, og lagre filen igjen.',
  'csv.too-large': 'Filen er for stor. Ingenting er lagret. Del den i filer på høyst 20 MB.',
  'csv.no-text':
    'Filen kan ikke leses som tekst. Ingenting er lagret. Lagre den som CSV fra regnearket, og prøv igjen.',
  'import.outdated':
    'Personene er endret siden filen ble lest. Ingenting er lagret. Velg filen på nytt.',
  'word.too-large':
    'Filen er for stor. Ingenting er lagret. Et skjema fyller høyst 50 MB. Fjern store bilder i Word, og lagre filen på nytt.',
  'word.too-much':
    'Filen fyller langt mer når den pakkes ut, enn et skjema kan gjøre. Jeg har sluttet å lese den, og ingenting er lagret. Åpne den i Word, og lagre den som en ny fil.',
  'word.encrypted':
    'Filen er beskyttet med et passord. Ingenting er lagret. Åpne den i Word, fjern passordet, og lagre den på nytt.',
  'word.old':
    'Filen er i det gamle Word-formatet (.doc). Ingenting er lagret. Åpne den i Word, og lagre den som Word-dokument (.docx).',
  'word.other-file':
    'Filen er ikke et Word-dokument. Ingenting er lagret. Velg en fil som slutter på .docx.',
  'word.damaged':
    'Filen er skadet, så den kan ikke leses. Ingenting er lagret. Åpne den i Word, og lagre den på nytt.',
  'word.macros':
    'Det er makroer i filen, og slike filer leser jeg ikke. Ingenting er lagret. Lagre den i Word som et dokument uten makroer (.docx).',
  'word.outside':
    'Filen henter noe utenfor seg selv. Jeg har ikke hentet det, og ingenting er lagret. Bryt koblingene i Word, og lagre filen på nytt.',
  'word.no-form':
    'Jeg kjenner ikke igjen skjemaet i filen. Ingenting er lagret. Se etter om det er riktig fil.',
  'word.other-form':
    'Filen er et annet skjema enn det samtalen bruker. Ingenting er lagret. Hent den fra oversikten i stedet.',
  'word.two-forms':
    'Det er skjemaer for mer enn én person i filen. Ingenting er lagret. Del den i Word, så det er én person i hver fil.',
  'word.outdated':
    'Samtalen er endret siden filen ble lest. Ingenting er lagret. Velg filen på nytt.',
  'file.unreadable':
    'Filen kunne ikke leses. Ingenting er lagret. Se etter om den er åpen i et annet program, og prøv igjen.',
  'file.no-folder':
    'Filen kunne ikke lagres fordi mappen ikke finnes lenger. Svarene dine er lagret i Lederspind. Velg en annen mappe.',
  'file.no-permission':
    'Filen kunne ikke lagres fordi du ikke har tilgang til å skrive i mappen. Svarene dine er lagret i Lederspind. Velg en annen mappe.',
  'file.in-use':
    'Filen kunne ikke lagres fordi den er åpen i et annet program. Svarene dine er lagret i Lederspind. Lukk filen, og prøv igjen.',
  'file.disk-full':
    'Filen kunne ikke lagres fordi disken er full. Svarene dine er lagret i Lederspind. Rydd plass, eller velg et annet sted.',
  'file.failed':
    'Filen kunne ikke lagres. Svarene dine er lagret i Lederspind. Prøv igjen, eller velg en annen mappe.',
  'print.no-printer':
    'Det er ingen skriver på denne PC-en som Lederspind kan se. Svarene dine er lagret. Lagre dokumentet som PDF, og skriv det ut fra en annen PC.',
  'print.failed':
    'Dokumentet ble ikke skrevet ut. Svarene dine er lagret. Se etter om skriveren er slått på, og prøv igjen.',
  'logo.too-large':
    'Bildet er for stort til en logo. Ingenting er endret. Velg et bilde på høyst 2 MB.',
  'logo.no-picture':
    'Filen er ikke et bilde som Lederspind kan lese. Ingenting er endret. Velg et PNG-, JPEG- eller SVG-bilde.',
  'logo.unsafe':
    'Tegningen inneholder et program eller henter noe fra et annet sted. Ingenting er endret. Lagre logoen som PNG, og velg den.',
  'document.no-radar':
    'Skjemaet har ikke noe diagram, så det finnes ikke noe bilde av det. Ingenting er lagret. Lagre dokumentet i stedet.',
  'filing.not-yours':
    'Det er lederens leder som journalfører. Ingenting er lagret. Sett dere ved samtalen sammen, eller la lederen din gjøre det.',
  'filing.before-talk':
    'Samtalen har ikke begynt, så det er ingenting å journalføre ennå. Ingenting er lagret. Begynn samtalen først.',
  'filing.no-root':
    'Lederspind vet ikke hvor sakene ligger. Ingenting er lagret. Velg mappen med sakene under Innstillinger.',
  'filing.no-case':
    'Det mangler et saksnummer. Ingenting er lagret. Skriv saksnummeret, og prøv igjen.',
  'filing.no-copy-folder':
    'Det er ikke valgt en mappe til kopien. Ingenting er lagret. Velg en mappe, og prøv igjen.',
  'filing.path-too-long':
    'Stien til mappen er så lang at det ikke er plass til et filnavn. Ingenting er lagret. Velg en mappe som ligger høyere opp.',
  'filing.name-taken':
    'En annen fil fikk navnet i mellomtiden. Den er ikke rørt, og dokumentet er ikke lagret. Prøv igjen, så får det et annet navn.',
  'filing.stopped':
    'Lederspind ble lukket før filen var skrevet. Det ligger ingen halv fil der. Lagre på saken igjen.',
  internal:
    'Noe gikk galt i Lederspind. Alt som sto som lagret, er lagret. Prøv igjen, eller start Lederspind på nytt.',
} satisfies Record<ErrorCode, string>;
