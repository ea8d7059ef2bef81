import type { Party } from '#domain/conversation.ts';
import { assertNever } from '#domain/result.ts';
import type { OpenConversation } from '#preload/contract.ts';
import type { Step } from '../data/step.ts';
import { AgendaStep } from '../features/conversation/agenda-step.tsx';
import { AgreementsStep } from '../features/agreements/agreements-step.tsx';
import { ArenaPreparation } from '../features/preparation/arena-preparation.tsx';
import { ArenaTalk } from '../features/conversation/arena-talk.tsx';
import { CourseStep } from '../features/preparation/course-step.tsx';
import { DocumentStep } from '../features/document/document-step.tsx';
import { FilingStep } from '../features/filing/filing-step.tsx';
import { FindingsStep } from '../features/findings/findings-step.tsx';
import { FinishStep } from '../features/finish/finish-step.tsx';
import { FocusStep } from '../features/conversation/focus-step.tsx';
import { HistoryStep } from '../features/history/history-step.tsx';
import { ImportStep } from '../features/word-import/import-step.tsx';
import { OwnNote, OwnTopics } from '../features/preparation/own-parts.tsx';
import { OwnPreparation } from '../features/own-items/own-preparation.tsx';
import { OwnTalk } from '../features/own-items/own-talk.tsx';
import { PayStep } from '../features/conversation/pay-step.tsx';
import { PlanStep } from '../features/conversation/plan-step.tsx';
import { QuestionsPreparation } from '../features/questions/questions-preparation.tsx';
import { QuestionsTalk } from '../features/questions/questions-talk.tsx';
import { RadarPreparation } from '../features/preparation/radar-preparation.tsx';
import { RadarTalk } from '../features/conversation/radar-talk.tsx';
import { SaveDocument } from '../features/document/save-document.tsx';
import { SharingStep } from '../features/preparation/sharing-step.tsx';
import { TopicsStep } from '../features/conversation/topics-step.tsx';
import { WhoSees } from '../features/preparation/who-sees.tsx';

/** What stands on one part of a conversation, for the side that sits there. */
export function stepContent(step: Step, open: OpenConversation) {
  return open.side === 'joint' ? talkContent(step, open) : ownContent(step, open, open.side);
}

/** The parts that look different to one side that prepares. */
function ownContent(step: Step, open: OpenConversation, party: Party) {
  switch (step.kind) {
    case 'arena':
      return <ArenaPreparation open={open} party={party} arenaId={step.arenaId} />;
    case 'radar':
      return <RadarPreparation open={open} party={party} />;
    case 'questions':
      return (
        <>
          <WhoSees open={open} party={party} />
          <QuestionsPreparation open={open} party={party} at={step.at} />
        </>
      );
    case 'own':
      return (
        <>
          <WhoSees open={open} party={party} />
          <OwnPreparation open={open} party={party} />
        </>
      );
    case 'topics':
      return <OwnTopics open={open} party={party} />;
    case 'note':
      return <OwnNote open={open} party={party} />;
    case 'sharing':
      return <SharingStep open={open} party={party} />;
    default:
      return talkContent(step, open);
  }
}

function talkContent(step: Step, open: OpenConversation) {
  switch (step.kind) {
    case 'agenda':
      return <AgendaStep open={open} />;
    case 'arena':
      return <ArenaTalk open={open} arenaId={step.arenaId} />;
    case 'radar':
      return <RadarTalk open={open} />;
    case 'questions':
      return <QuestionsTalk open={open} at={step.at} />;
    case 'focus':
      return <FocusStep open={open} />;
    case 'plan':
      return <PlanStep open={open} />;
    case 'findings':
      return <FindingsStep open={open} />;
    case 'agreements':
      return <AgreementsStep open={open} />;
    case 'own':
      return <OwnTalk open={open} />;
    case 'topics':
      return <TopicsStep open={open} />;
    case 'pay':
      return <PayStep open={open} />;
    case 'finish': {
      const { conversation, template } = open;
      return (
        <FinishStep
          open={open}
          document={<SaveDocument id={conversation.id} template={template} />}
        />
      );
    }
    case 'document':
      return <DocumentStep open={open} />;
    case 'filing':
      return <FilingStep open={open} />;
    case 'import':
      return <ImportStep open={open} />;
    case 'history':
      return <HistoryStep open={open} />;
    case 'course':
      return <CourseStep open={open} />;
    // What a side prepares for itself has no place in the talk.
    case 'note':
    case 'sharing':
      return null;
    default:
      return assertNever(step);
  }
}
