import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { get } from '../api/http.ts';
import type { Policies } from '../api/model.ts';
import { translator } from '../i18n/languages.ts';
import { SpeechContext, useLanguage } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';
import { ruleWords } from './rule-words.ts';

/**
 * Lets every text below say the rules in force today where the account works. They are read once a day: a version is
 * only ever recorded for a day to come.
 */
export function RulesInForce({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { today, grants } = useSession();
  const organisation = grants.find((grant) => grant.organisation !== null)?.organisation?.id;
  const { data } = useQuery({
    queryKey: ['rules', today, organisation],
    queryFn: ({ signal }) => get<Policies>('/policies', { organisation }, signal),
    staleTime: 'static',
  });
  const speech = useMemo(() => {
    const rules = data && ruleWords(data.groups, today, translator(language));
    return { language, t: translator(language, rules), rules };
  }, [data, today, language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
