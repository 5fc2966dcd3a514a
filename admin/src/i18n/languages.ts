import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { en } from './en.ts';
import type { Language, Translate } from './keys.ts';
import { withRules, type RuleWords } from './rule-words.ts';
import { vi } from './vi.ts';

const providers: Record<Language, I18nProvider> = {
  vi: polyglotI18nProvider(() => vi, 'vi'),
  en: polyglotI18nProvider(() => en, 'en'),
};

/** The translation of one language. @param rules in force, of which texts speak; without, they are on their way */
export function translator(language: Language, rules?: RuleWords): Translate {
  return (key, values) => withRules(providers[language].translate(key, values), rules);
}

let current: Language = 'vi';

/** The language that is spoken now, for whoever stands outside the page's tree. */
export function currentLanguage(): Language {
  return current;
}

/** Tells those outside the page's tree which language is spoken from now on. */
export function nowSpeaking(language: Language): void {
  current = language;
}

/** The framework's view of the chosen language. Changing it is the console's own act, so that no form is rebuilt. */
export function frameworkTranslations(language: () => Language): I18nProvider {
  return {
    translate: (key, values) => providers[language()].translate(key, values),
    changeLocale: () => Promise.resolve(),
    getLocale: language,
  };
}
