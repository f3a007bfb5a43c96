/** Les rencontres dans le calendrier que l'on utilise déjà. */
export default {
  open: 'Mettre dans mon calendrier',
  title: 'Dans votre calendrier',
  file: {
    title: 'Un fichier, une fois',
    hint: 'Vos rencontres confirmées, telles qu’elles sont maintenant. Importé de nouveau après un changement, il corrige ce que votre calendrier connaît déjà.',
    download: 'Télécharger le fichier .ics',
  },
  feed: {
    title: 'Un abonnement, toujours à jour',
    hint: 'Votre calendrier relit lui-même une adresse privée : ce qui est déplacé ou annulé y change aussi, avec un retard qui dépend de lui.',
    make: 'Créer mon adresse',
    open: 'S’abonner sur cet appareil',
    address: 'Adresse de l’abonnement',
    private: 'Qui connaît cette adresse lit vos rencontres : gardez-la pour vous.',
    renew: 'Changer d’adresse',
    stop: 'Arrêter l’abonnement',
    made: 'Adresse créée.',
    renewed: 'Nouvelle adresse. Les anciennes ne marchent plus.',
    stopped: 'Abonnement arrêté : l’adresse ne marche plus.',
  },
};
