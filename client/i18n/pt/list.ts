import type fr from '../fr/list.ts';
import type { Shape } from '../shape.ts';

export default {
  found: 'Encontrado: {{what}}',
  partial: 'Nenhuma ficha tem tudo isto; estas são as que mais se aproximam.',
  sort: 'Ordenar por',
  sorts: {
    relevance: 'Relevância',
    newest: 'As mais recentes',
    organisation: 'Organização',
    country: 'País da organização',
  },
  look: 'Vista',
  looks: { cards: 'Fichas', table: 'Tabela' },
  openTimes_one: '{{count}} hora aberta',
  openTimes_other: '{{count}} horas abertas',
  filter: {
    languages: 'Línguas de trabalho',
    partnerTypes: 'Parceiros procurados',
    holderTypes: 'Tipo de organização',
    holderCountries: 'País da organização',
    countries: 'Países em causa',
    open: 'Com horas abertas',
  },
  column: {
    kind: 'Tipo',
    title: 'Ficha',
    organisation: 'Organização',
    type: 'Tipo de organização',
    country: 'País',
    countries: 'Países em causa',
    themes: 'Temas',
    odds: 'ODS',
    languages: 'Línguas',
    openTimes: 'Horas abertas',
    published: 'Publicada em',
    address: 'Endereço',
  },
  file: 'fichas',
  download: 'Descarregar (.csv)',
} satisfies Shape<typeof fr>;
