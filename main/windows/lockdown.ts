import type { App, Session, WebContents } from 'electron';
import { isOurAddress } from '#main/ipc/sender.ts';

/** Parts of Chromium that would ask a server something. */
const CALLING_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

/** Before the program is ready: nothing of Chromium's own reaches for a network. */
export function silenceChromium(app: App): void {
  const line = app.commandLine;
  const others = line.getSwitchValue('disable-features').split(',');
  const features = new Set([...others, ...CALLING_FEATURES].filter((name) => name !== ''));
  line.appendSwitch('disable-features', [...features].join(','));
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-proxy-server',
  ])
    line.appendSwitch(name);
}

/** A session that loads only our bundle, asks for no permission, sees no device, saves no download. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, reply) => reply({ cancel: !isAllowed(url) }));
  session.setPermissionRequestHandler((_contents, _permission, reply) => reply(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, reply) => reply({}));
  session.on('select-usb-device', (event) => event.preventDefault());
  session.on('select-serial-port', (event) => event.preventDefault());
  session.on('select-hid-device', (event) => event.preventDefault());
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Our own files, pictures that our page has made itself, and the developer tools' own files. */
function isAllowed(url: string): boolean {
  return (
    isOurAddress(url) || url.startsWith(`blob:app://lederspind/`) || url.startsWith('devtools:')
  );
}

/** Whatever a page does, it stays where it is and opens nothing. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
