import { createContext, use, useMemo } from 'react';
import { usePreference } from '../preferences.ts';
import type { Language, Translate } from './keys.ts';
import { translator } from './languages.ts';
import { withRules, type RuleWords } from './rule-words.ts';

/** The language in which the console speaks, and how it says things. */
export interface Speech {
  language: Language;
  t: Translate;
  /** The rules in force, once they are known: only behind the sign-in. */
  rules?: RuleWords;
}

export const SpeechContext = createContext<Speech>({ language: 'vi', t: translator('vi') });

/** The texts of the chosen language. */
export function useT(): Translate {
  return use(SpeechContext).t;
}

/** Puts the rules in force into a text that stands outside the catalogue. */
export function useWithRules(): (text: string) => string {
  const { rules } = use(SpeechContext);
  return (text) => withRules(text, rules);
}

/** The chosen language, for figures and dates. */
export function useLanguage(): Language {
  return use(SpeechContext).language;
}

/** What `SpeechContext` holds, by the account's preference. */
export function useSpeech(): Speech {
  const [language] = usePreference('language');
  return useMemo(() => ({ language, t: translator(language) }), [language]);
}
