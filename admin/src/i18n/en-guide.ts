/** How to sign in, and the table of all help, in English. */
export const guideEn = {
  guide: {
    title: 'User guide',
    intro:
      'Every entry of the menu has a page of help: what it is for, what to do in which order, which rules to remember.',
    all: 'All pages of help',
    signIn: {
      title: 'How to sign in',
      address: 'Open the software in a browser, at the address that your committee has told you.',
      account:
        'Enter the user name and password that the competent committee gave you. Without an account, or with the password forgotten, ask the administrator of the committee above.',
      first:
        'A given password is for one use: you are asked to set a new one, of at least 12 characters, before you work.',
      locked: 'After several wrong tries you have to wait; the seconds left are shown.',
      leave: 'Sign out when you have finished. A session without any act for 8 hours ends by itself.',
    },
  },
};
