import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { BrokenScreen, MissingScreen } from './odd-screens.tsx';
import { Shell } from './shell.tsx';

/** Who is to talk, and when, where somebody came from a line that says so. */
interface BeginWish {
  readonly leader?: string;
  readonly year?: number;
}

const root = createRootRoute({ component: Shell, notFoundComponent: MissingScreen });

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(
    () => import('../features/overview/overview-screen.tsx'),
    'OverviewScreen',
  ),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: (found: Record<string, unknown>): { readonly find?: string } =>
    typeof found['find'] === 'string' ? { find: found['find'] } : {},
  component: lazyRouteComponent(
    () => import('../features/people/people-screen.tsx'),
    'PeopleScreen',
  ),
});

const peopleImport = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  component: lazyRouteComponent(
    () => import('../features/people-import/import-screen.tsx'),
    'ImportScreen',
  ),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./person-route.tsx'), 'PersonRoute'),
});

const merge = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/merge',
  component: lazyRouteComponent(() => import('../features/people/merge-screen.tsx'), 'MergeScreen'),
});

const newConversation = createRoute({
  getParentRoute: () => root,
  path: '/conversations/new',
  validateSearch: (found: Record<string, unknown>): BeginWish => ({
    ...(typeof found['leader'] === 'string' && { leader: found['leader'] }),
    ...(typeof found['year'] === 'number' && { year: found['year'] }),
  }),
  component: lazyRouteComponent(
    () => import('../features/new-conversation/new-conversation-screen.tsx'),
    'NewConversationScreen',
  ),
});

const wordImport = createRoute({
  getParentRoute: () => root,
  path: '/conversations/import',
  component: lazyRouteComponent(
    () => import('../features/word-import/import-screen.tsx'),
    'WordImportScreen',
  ),
});

const conversation = createRoute({
  getParentRoute: () => root,
  path: '/conversations/$id/{-$step}',
  component: lazyRouteComponent(() => import('./conversation-route.tsx'), 'ConversationRoute'),
});

const yearDocuments = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: (found: Record<string, unknown>): { readonly year: number } => ({
    year: typeof found['year'] === 'number' ? found['year'] : new Date().getFullYear(),
  }),
  component: lazyRouteComponent(
    () => import('../features/year-documents/year-documents-screen.tsx'),
    'YearDocumentsScreen',
  ),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (found: Record<string, unknown>): { readonly text: string } => ({
    text: typeof found['text'] === 'string' ? found['text'] : '',
  }),
  component: lazyRouteComponent(
    () => import('../features/search/search-screen.tsx'),
    'SearchScreen',
  ),
});

const filing = createRoute({
  getParentRoute: () => root,
  path: '/filing',
  validateSearch: (
    found: Record<string, unknown>,
  ): { readonly person?: string; readonly text?: string } => ({
    ...(typeof found['person'] === 'string' && { person: found['person'] }),
    ...(typeof found['text'] === 'string' && { text: found['text'] }),
  }),
  component: lazyRouteComponent(
    () => import('../features/filing/log-screen.tsx'),
    'FilingLogScreen',
  ),
});

const templates = createRoute({
  getParentRoute: () => root,
  path: '/templates',
  validateSearch: (found: Record<string, unknown>): { readonly published?: string } =>
    typeof found['published'] === 'string' ? { published: found['published'] } : {},
  component: lazyRouteComponent(
    () => import('../features/templates/templates-screen.tsx'),
    'TemplatesScreen',
  ),
});

const newTemplate = createRoute({
  getParentRoute: () => root,
  path: '/templates/new',
  validateSearch: (found: Record<string, unknown>): { readonly from?: string } =>
    typeof found['from'] === 'string' ? { from: found['from'] } : {},
  component: lazyRouteComponent(
    () => import('../features/templates/new-screen.tsx'),
    'NewTemplateScreen',
  ),
});

const templateEditor = createRoute({
  getParentRoute: () => root,
  path: '/templates/$id/{-$part}',
  component: lazyRouteComponent(() => import('./template-routes.tsx'), 'EditorRoute'),
});

const templateVersion = createRoute({
  getParentRoute: () => root,
  path: '/templates/$id/versions/$version',
  component: lazyRouteComponent(() => import('./template-routes.tsx'), 'VersionRoute'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../features/settings/settings-screen.tsx'),
    'SettingsScreen',
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    people,
    peopleImport,
    person,
    merge,
    newConversation,
    wordImport,
    conversation,
    yearDocuments,
    search,
    filing,
    templates,
    newTemplate,
    templateEditor,
    templateVersion,
    settings,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: BrokenScreen,
  /* One window, one computer: a screen's code is read as soon as a link to it is pointed at. */
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
