/** Ce que l'équipe corrige d'une personne. */
export default {
  correct: 'Corriger',
  identity: 'Qui c’est',
  emailHint:
    'Elle sert à entrer. Une nouvelle adresse met fin aux connexions, aux liens et à l’agenda abonné de l’ancienne.',
  remoteHint: 'Vaut pour les prochaines rencontres ; les tables déjà données ne changent pas.',
  wishes: 'Ses rencontres',
  letters: 'Les courriels sur ses rencontres',
  delegates: 'Qui peut agir en son nom',
  delegatesHint: 'Ces personnes acceptent, déplacent et réservent en son nom ; chaque geste est signé.',
  doNotMeet: 'Qui cette personne préfère ne pas rencontrer',
  doNotMeetHint:
    'Des organisations ou des personnes. Visible d’elle, de ses délégués et de l’équipe seulement.',
  saved: '{{name}} : c’est enregistré.',
  unknown: 'Cette personne n’est pas dans la liste.',
  toList: 'Voir les participants',
  corrections: 'Corrections',
  correction: '{{date}}, {{who}} : {{fields}}',
};
