import type fr from '../fr/list.ts';
import type { Shape } from '../shape.ts';

export default {
  found: 'Encontrado: {{what}}',
  partial: 'Ninguna ficha lo tiene todo; estas son las que más se acercan.',
  sort: 'Ordenar por',
  sorts: {
    relevance: 'Relevancia',
    newest: 'Las más recientes',
    organisation: 'Organización',
    country: 'País de la organización',
  },
  look: 'Vista',
  looks: { cards: 'Fichas', table: 'Tabla' },
  openTimes_one: '{{count}} hora abierta',
  openTimes_other: '{{count}} horas abiertas',
  filter: {
    languages: 'Idiomas de trabajo',
    partnerTypes: 'Socios buscados',
    holderTypes: 'Tipo de organización',
    holderCountries: 'País de la organización',
    countries: 'Países de interés',
    open: 'Con horas abiertas',
  },
  column: {
    kind: 'Tipo',
    title: 'Ficha',
    organisation: 'Organización',
    type: 'Tipo de organización',
    country: 'País',
    countries: 'Países de interés',
    themes: 'Temas',
    odds: 'ODS',
    languages: 'Idiomas',
    openTimes: 'Horas abiertas',
    published: 'Publicada el',
    address: 'Dirección',
  },
  file: 'fichas',
  download: 'Descargar (.csv)',
} satisfies Shape<typeof fr>;
