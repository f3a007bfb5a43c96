/** Qui a toutes les rencontres qu'il accepte, et ce qu'on peut y faire. */
export default {
  mine: {
    meetings_zero: 'Vous n’acceptez aucune rencontre.',
    meetings_one: 'Vous avez votre rencontre : vous n’en acceptez qu’une.',
    meetings_other: 'Vous avez vos {{count}} rencontres.',
    'in-a-row_one': 'Vous avez demandé une pause après chaque rencontre.',
    'in-a-row_other': 'Vous avez demandé une pause après {{count}} rencontres de suite.',
    lines_one: 'Vous êtes déjà dans {{count}} file, le plus possible : quittez-la d’abord.',
    lines_other: 'Vous êtes déjà dans {{count}} files, le plus possible : quittez-en une d’abord.',
  },
  theirs: {
    meetings_zero: '{{name}} n’accepte aucune rencontre.',
    meetings_one: '{{name}} a déjà sa rencontre, une au plus.',
    meetings_other: '{{name}} a déjà ses {{count}} rencontres.',
    'in-a-row_one': '{{name}} a demandé une pause après chaque rencontre.',
    'in-a-row_other': '{{name}} a demandé une pause après {{count}} rencontres de suite.',
    lines_one: '{{name}} est déjà dans {{count}} file, le plus possible : il faut la quitter d’abord.',
    lines_other: '{{name}} est déjà dans {{count}} files, le plus possible : il faut en quitter une d’abord.',
    todo: 'Une place se libère si l’une est annulée ou si {{name}} en accepte davantage.',
  },
  more: 'En accepter davantage',
  settings: 'Changer ce réglage',
  /** Sur la page Mon compte, pour une personne au nom de qui on agit. */
  account: {
    title: '{{name}} : ses rencontres',
    lead: 'Vous agissez pour {{name}} : ce nombre vaut pour toutes ses rencontres.',
    has_zero: 'Aucune rencontre pour l’instant.',
    has_one: '{{count}} rencontre pour l’instant.',
    has_other: '{{count}} rencontres pour l’instant.',
    saved: '{{name}} : réglage enregistré.',
    hint: 'Au-delà, plus personne ne peut réserver. Vide : pas de limite.',
    notYours: 'Cette personne ne vous a pas donné le droit d’agir pour elle.',
    back: 'Revenir à mes réglages',
  },
};
