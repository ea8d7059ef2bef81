import { PersonFilingPart } from '../features/filing/person-filing.tsx';
import { PersonScreen } from '../features/people/person-screen.tsx';

/** One person, with what filing knows of her. */
export function PersonRoute() {
  return <PersonScreen renderFiling={(person) => <PersonFilingPart person={person} />} />;
}
