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
  label: '{{name}} :',
  line: '{{name}} : {{title}}',
};
