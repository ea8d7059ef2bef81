import { sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { FindingGroup } from './finding-group.tsx';
import './findings.css';

/** What the talk found: in each group of the form the most important, in order, and others. */
export function FindingsStep({ open }: { readonly open: OpenConversation }) {
  const { template } = open;
  const section = sectionOf(template, 'findings');
  if (section === null) return null;
  return (
    <Step
      title={section.title}
      lang={template.language}
      intro={section.intro === '' ? undefined : <p lang={template.language}>{section.intro}</p>}
    >
      <div className="finding-groups">
        {section.groups.map((group) => (
          <FindingGroup key={group.id} open={open} group={group} />
        ))}
      </div>
      <StepTurns open={open} step={{ kind: 'findings' }} />
    </Step>
  );
}
