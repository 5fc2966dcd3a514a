import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { MemberFile } from '../api/model.ts';
import { useT } from '../i18n/use-t.ts';
import type { DossierVerb } from './acts.ts';

/** A button to the form of an act, if the account may do it here. */
export function ActLink(props: {
  member: Pick<MemberFile, 'id' | 'may'>;
  verb: DossierVerb;
  query?: string;
  label?: string;
  /** Said to who hears buttons one by one. */
  what?: string;
  main?: true;
}) {
  const t = useT();
  const { member, verb, query, label, what, main } = props;
  if (!member.may.includes(operation('members', verb))) return null;
  return (
    <Button
      component={Link}
      to={`/members/${member.id}/${verb}${query ? `?${query}` : ''}`}
      size="small"
      variant={main ? 'contained' : 'text'}
      aria-label={what}
    >
      {label ?? t(`act.members.${verb}`)}
    </Button>
  );
}
