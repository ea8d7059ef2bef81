import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Template } from '#domain/template.ts';
import type { OpenDraft } from '#preload/contract.ts';
import { EditorScreen } from '../features/templates/editor/editor-screen.tsx';
import { VersionScreen } from '../features/templates/version-screen.tsx';
import { TemplatePages } from './template-pages.tsx';

const editorRoute = getRouteApi('/templates/$id/{-$part}');
const versionRoute = getRouteApi('/templates/$id/versions/$version');

/** The editor of a form, with the form's document drawn as other documents are. */
export function EditorRoute() {
  const { id, part } = editorRoute.useParams();
  const navigate = useNavigate();
  const goTo = (name: string) =>
    void navigate({ to: '/templates/$id/{-$part}', params: { id, part: name } });
  return <EditorScreen key={id} id={id} part={part} onPart={goTo} document={draftPages} />;
}

/** A published version, to look at. */
export function VersionRoute() {
  const { id, version } = versionRoute.useParams();
  const number = Number(version);
  return <VersionScreen id={id} version={number} document={versionPages} />;
}

function draftPages({ template: { id, language }, revision }: OpenDraft) {
  return <TemplatePages id={id} version={null} revision={revision} lang={language} />;
}

function versionPages({ id, version, language }: Template) {
  return <TemplatePages id={id} version={version} revision={0} lang={language} />;
}
