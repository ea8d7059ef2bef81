import type { Party } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { SeriesMark } from './radar/series-mark.tsx';
import './both-sides.css';

interface SideNameProps {
  readonly open: Pick<OpenConversation, Party>;
  readonly party: Party;
  readonly level: 3 | 4;
}

/** Whose column it is. */
export function SideName({ open, party, level }: SideNameProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <Heading className="ds-heading side-name" data-size="2xs" data-quiet={level === 4 || undefined}>
      <SeriesMark id={party} />
      {open[party].name}
    </Heading>
  );
}
