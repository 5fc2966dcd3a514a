import type { ReactNode } from 'react';
import type { FieldValues, DefaultValues } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import type { MemberFormProps } from '../forms/form-of.ts';

/** A form of one command on a member's file: what all of them have in common. */
export function ActForm<Values extends FieldValues>(
  props: MemberFormProps & {
    verb: string;
    defaults: DefaultValues<Values>;
    body: (values: Values) => unknown;
    next: string;
    impossible?: string;
    children: ReactNode;
  },
) {
  const { member, reload, done, verb, next } = props;
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb={verb}
      revision={member.revision}
      defaults={props.defaults}
      reload={reload}
      file={`/members/${member.id}`}
      impossible={props.impossible}
      body={props.body}
      done={(answer) => done({ answer, next })}
    >
      {props.children}
    </CommandForm>
  );
}
