export default {
  heading: 'Et après ?',
  ask: 'Qu’en est-il sorti ?',
  outcome: { project: 'Projet commun', contact: 'On se recontacte', nothing: 'Pas de suite' },
  chooseNamed: '{{outcome}}, {{who}}',
  chosenNamed: '{{outcome}}, {{who}} : votre réponse',
  nextStep: 'Prochaine étape',
  nextStepHint: '{{who}} la voit aussi. Par exemple : visite en mars',
  nextStepWas: 'Prochaine étape : {{step}}',
  theirNextStep: '{{who}} note comme prochaine étape : « {{step}} »',
  note: 'Note pour vous',
  noteHint: 'Ni l’autre partie ni l’organisation ne la lisent.',
  whoReads:
    'Votre réponse n’est pas montrée à l’autre partie. L’organisation la lit pour son bilan, sans votre note.',
  save: 'Enregistrer',
  said: '{{who}} : {{outcome}}, c’est noté.',
  saved: 'Enregistré.',
  takenBack: 'Réponse retirée, {{who}}.',
};
