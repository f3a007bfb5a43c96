export default {
  side: {
    theirs: { need: 'leur besoin', offer: 'leur offre', call: 'leur appel' },
    yours: { need: 'votre besoin', offer: 'votre offre', call: 'votre appel' },
    of: { need: 'besoin ({{who}})', offer: 'offre ({{who}})', call: 'appel ({{who}})' },
    alone: { need: 'besoin', offer: 'offre', call: 'appel' },
  },
  answer: {
    asks: 'a demandé',
    pending: 'n’a pas encore répondu',
    accepted: 'a accepté',
    declined: 'a décliné',
  },
  form: {
    contacts: 'Avec qui',
    contactsHint: 'Une personne ou plusieurs.',
    also: 'Aussi à la table',
    alsoHint:
      'Un·e collègue, votre élu·e, ou une personne d’une autre organisation : {{max}} personnes au plus, vous compris.',
    full: 'La table est complète : {{max}} personnes au plus.',
    remove: 'Retirer {{who}}',
    pick: 'Heures libres pour vous tous',
    none: 'Vous n’avez aucune heure libre tous ensemble. Retirez quelqu’un, ou demandez une rencontre à chacun.',
    answers: 'Chacun répond de son côté ; la rencontre est sûre quand tous ont accepté.',
    colleague: '{{who}} : vous répondez pour cette personne, c’est accepté d’avance.',
    fiche: 'Votre fiche',
    ficheHint: 'L’invitation dit ce que vous cherchez, et pourquoi c’est pour eux.',
    noFiche: 'Aucune : je dis mon sujet dans le message',
    theirs: 'Elle va avec {{name}} :',
  },
  label: '{{name}} :',
  line: '{{name}} : {{title}}',
};
