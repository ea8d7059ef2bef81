import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormPath } from '#domain/draft/edit-draft.ts';
import { troublesIn, type Trouble } from '#domain/draft/draft-troubles.ts';
import { assertNever } from '#domain/result.ts';
import type { OpenDraft } from '#preload/contract.ts';
import { useDraft, useDraftEditing } from '../../../data/draft.ts';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { focusPlace } from '../../../ui/focus-place.ts';
import { FormView } from '../preview/form-view.tsx';
import { Step } from '../../../ui/step.tsx';
import { ArenaPart, ArenasPart } from './arena-parts.tsx';
import { EditingContext, placeAt, type Editing } from './editing.ts';
import { EditorHeader } from './editor-header.tsx';
import { PartList } from './part-list.tsx';
import { partName, partOfPath, readPart, type Part } from './parts.ts';
import { PublishPart } from './publish-part.tsx';
import { ScalePart } from './scale-part.tsx';
import { SectionPart, SectionsPart } from './section-parts.tsx';
import { AboutPart, LevelsPart, PhasesPart } from './simple-parts.tsx';
import { useDraftUndo } from './use-draft-undo.ts';
import '../../../ui/link-button.css';
import '../templates.css';
import './editor.css';
import { named } from '../named.ts';

interface EditorScreenProps {
  readonly id: string;
  /** The part in the address. */
  readonly part: string | undefined;
  readonly onPart: (name: string) => void;
  /** Draws the draft as the document that it becomes; told again whenever the draft changes. */
  readonly document: (open: OpenDraft) => ReactNode;
}

/** A form that is being written. Every edit is stored at once. */
export function EditorScreen(props: EditorScreenProps) {
  const { data, error } = useDraft(props.id);
  if (data !== undefined) return <Editor {...props} open={data} />;
  return (
    <main id="main" className="template-editor" tabIndex={-1}>
      <ErrorNote error={error} />
    </main>
  );
}

function Editor(props: EditorScreenProps & { readonly open: OpenDraft }) {
  const { id, part: name, onPart, open } = props;
  const { t } = useTranslation();
  const { template } = open;
  const { edit } = useDraftEditing(id);
  const troubles = useMemo(() => publicTroubles(troublesIn(template)), [template]);
  const part = readPart(name, template);
  const [strict, setStrict] = useState(false);
  if (part.kind === 'publish' && !strict) setStrict(true);
  const editing = useMemo(
    (): Editing => ({ id, template, troubles, strict, edit }),
    [id, template, troubles, strict, edit],
  );
  const goTo = (path: FormPath) => {
    onPart(partName(partOfPath(path, template)));
    focusPlace(placeAt(path));
  };
  const latestGoTo = useRef(goTo);
  useEffect(() => {
    latestGoTo.current = goTo;
  });
  const undo = useDraftUndo(id, (path) => latestGoTo.current(path));
  const title = named(template.name, t('templates.editor.noName'));
  useEffect(() => {
    document.title = `${title} – ${t('shell.program')}`;
  }, [title, t]);
  return (
    <EditingContext value={editing}>
      <main id="main" className="template-editor" tabIndex={-1}>
        <EditorHeader open={open} title={title} undo={undo} />
        <div className="editor-body">
          <PartList current={part} />
          <div key={partName(part)} ref={showContent} className="editor-content">
            <PartContent
              open={open}
              document={props.document}
              part={part}
              onTrouble={({ path }) => goTo(path)}
            />
          </div>
        </div>
      </main>
    </EditingContext>
  );
}

/** A name on the chart follows the name of its arena, so that one sentence says enough. */
function publicTroubles(troubles: readonly Trouble[]): Trouble[] {
  const empty = new Set(
    troubles.filter(({ code }) => code === 'empty').map(({ path }) => path.join('.')),
  );
  const leads: Readonly<Record<string, string>> = { chartName: 'name', short: 'heading' };
  return troubles.filter(({ path }) => {
    const lead = leads[String(path.at(-1))];
    return lead === undefined || !empty.has([...path.slice(0, -1), lead].join('.'));
  });
}

/** Where the list of parts stands above them, the part that was chosen comes into view. */
function showContent(content: HTMLElement | null): void {
  if (window.matchMedia('(max-width: 52rem)').matches) content?.scrollIntoView();
}

interface PartContentProps extends Pick<EditorScreenProps, 'document'> {
  readonly open: OpenDraft;
  readonly part: Part;
  readonly onTrouble: (trouble: Trouble) => void;
}

function PartContent({ open, part, document: draw, onTrouble }: PartContentProps) {
  const { t } = useTranslation();
  switch (part.kind) {
    case 'about':
      return <AboutPart />;
    case 'scale':
      return <ScalePart />;
    case 'levels':
      return <LevelsPart />;
    case 'arenas':
      return <ArenasPart />;
    case 'arena':
      return <ArenaPart arenaId={part.id} />;
    case 'phases':
      return <PhasesPart />;
    case 'sections':
      return <SectionsPart />;
    case 'section':
      return <SectionPart at={part.at} />;
    case 'form':
      return (
        <Step title={t('templates.parts.form')} intro={<p>{t('templates.editor.formIntro')}</p>}>
          <FormView template={open.template} />
        </Step>
      );
    case 'document':
      return (
        <Step
          title={t('templates.parts.document')}
          intro={<p>{t('templates.editor.documentIntro')}</p>}
        >
          {draw(open)}
        </Step>
      );
    case 'publish':
      return <PublishPart next={open.next} onTrouble={onTrouble} />;
    default:
      return assertNever(part);
  }
}
