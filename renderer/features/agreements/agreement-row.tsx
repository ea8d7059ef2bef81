import { useTranslation } from 'react-i18next';
import type { Agreement } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DownButton, RemoveButton, UpButton } from '../../ui/small-buttons.tsx';
import { LineAnswer, TextAnswer } from '../../ui/text-answer.tsx';

interface AgreementRowProps {
  readonly open: OpenConversation;
  readonly section: SectionOf<'agreements'>;
  readonly agreement: Agreement;
  readonly at: number;
}

/** One agreement: what it says, who sees to it, and when it is looked at again. */
export function AgreementRow({ open, section, agreement, at }: AgreementRowProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const { id, text, due, responsible } = agreement;
  const { locked } = conversation;
  const number = at + 1;
  const heading = (words: string) => <span lang={template.language}>{words}</span>;
  return (
    <li className="agreement" aria-label={t('parts.agreements.row', { number })}>
      <div className="agreement-head">
        <h3 className="ds-heading" data-size="2xs">
          {t('parts.agreements.row', { number })}
        </h3>
        {!locked && <AgreementTools open={open} id={id} at={at} />}
      </div>
      <div className="agreement-cells">
        <TextAnswer
          label={heading(section.textHeading)}
          conversationId={conversation.id}
          place={placeOf.agreement(id, 'text')}
          value={text}
          lines={2}
          readOnly={locked}
          onCommit={(typed, gesture) => change({ kind: 'agreement.set', id, text: typed }, gesture)}
        />
        <LineAnswer
          label={heading(section.responsibleHeading)}
          conversationId={conversation.id}
          place={placeOf.agreement(id, 'responsible')}
          value={responsible}
          readOnly={locked}
          onCommit={(typed, gesture) =>
            change({ kind: 'agreement.plan', id, due, responsible: typed }, gesture)
          }
        />
        <DateField
          label={heading(section.dueHeading)}
          hint={false}
          value={due}
          readOnly={locked}
          place={placeOf.agreement(id, 'due')}
          onCommit={(day) => change({ kind: 'agreement.plan', id, due: day, responsible })}
        />
      </div>
    </li>
  );
}

interface AgreementToolsProps {
  readonly open: OpenConversation;
  readonly id: string;
  readonly at: number;
}

function AgreementTools({ open, id, at }: AgreementToolsProps) {
  const { t } = useTranslation();
  const { change } = useEdit(open.conversation.id);
  const { agreements } = open.conversation.joint;
  const number = at + 1;
  const last = agreements.length - 1;
  const field = (button: string) => placeOf.agreement(id, button);
  const move = (to: number, button: string) => {
    change({ kind: 'agreement.move', id, at: to });
    // A button that leads nowhere any more cannot keep the focus.
    focusPlace(field(to === 0 || to === last ? 'text' : button));
  };
  const remove = () => {
    change({ kind: 'agreement.remove', id });
    const neighbour = agreements[at + 1] ?? agreements[at - 1];
    focusPlace(
      neighbour === undefined ? placeOf.agreements : placeOf.agreement(neighbour.id, 'text'),
    );
  };
  return (
    <div className="agreement-tools">
      <UpButton
        label={t('parts.agreements.up', { number })}
        place={field('up')}
        disabled={at === 0}
        onClick={() => move(at - 1, 'up')}
      />
      <DownButton
        label={t('parts.agreements.down', { number })}
        place={field('down')}
        disabled={at === last}
        onClick={() => move(at + 1, 'down')}
      />
      <RemoveButton label={t('parts.agreements.remove', { number })} onClick={remove} />
    </div>
  );
}
