import { NAMES } from '../../../matching/names/index.ts';
import type { OrganisationType, Theme } from '../../../matching/types.ts';
import type { Outcome } from '../../contract/conclusions.ts';
import type { ListingStatus } from '../../contract/listings.ts';
import type { MeetingState } from '../../contract/meetings.ts';
import type { InterfaceLanguage } from '../../contract/values.ts';

type Four = readonly [fr: string, en: string, es: string, pt: string];
const ORDER: Record<InterfaceLanguage, number> = { fr: 0, en: 1, es: 2, pt: 3 };

/** Names of columns. What has a code in the product (themes, types, states) is exported as this code, so that a file reads
 * the same in every language and can be read back; what people read most stands beside it in words. */
const COLUMNS = {
  id: ['Identifiant', 'Identifier', 'Identificador', 'Identificador'],
  state: ['État', 'State', 'Estado', 'Estado'],
  date: ['Date', 'Date', 'Fecha', 'Data'],
  time: ['Heure', 'Time', 'Hora', 'Hora'],
  start: ['Début (ISO)', 'Start (ISO)', 'Inicio (ISO)', 'Início (ISO)'],
  table: ['Table', 'Table', 'Mesa', 'Mesa'],
  room: ['Salle', 'Room', 'Sala', 'Sala'],
  organisation: ['Organisation', 'Organisation', 'Organización', 'Organização'],
  organisations: ['Organisations', 'Organisations', 'Organizaciones', 'Organizações'],
  shortName: ['Nom court', 'Short name', 'Nombre corto', 'Nome curto'],
  type: ['Type', 'Type', 'Tipo', 'Tipo'],
  country: ['Pays', 'Country', 'País', 'País'],
  countries: ['Pays', 'Countries', 'Países', 'Países'],
  region: ['Région', 'Region', 'Región', 'Região'],
  population: ['Population', 'Population', 'Población', 'População'],
  member: ['Membre de CUF', 'Member of CUF', 'Miembro de CUF', 'Membro da CUF'],
  people: ['Personnes', 'People', 'Personas', 'Pessoas'],
  absent: ['Absents', 'Absent', 'Ausentes', 'Ausentes'],
  languages: ['Langues', 'Languages', 'Idiomas', 'Línguas'],
  interpreter: ['Interprète', 'Interpreter', 'Intérprete', 'Intérprete'],
  subject: ['Sujet', 'Subject', 'Tema', 'Assunto'],
  answered: ['Fiche qui reçoit la demande', 'Listing answered', 'Ficha respondida', 'Ficha respondida'],
  askedFrom: ['Fiche de qui demande', 'Listing asked from', 'Ficha de quien pide', 'Ficha de quem pede'],
  askedBy: ['Demandé par', 'Asked by', 'Pedido por', 'Pedido por'],
  askedAt: ['Demandé le (ISO)', 'Asked at (ISO)', 'Pedido el (ISO)', 'Pedido em (ISO)'],
  listings: ['Fiches publiées', 'Published listings', 'Fichas publicadas', 'Fichas publicadas'],
  meetings: ['Rencontres', 'Meetings', 'Encuentros', 'Encontros'],
  givenName: ['Prénom', 'Given name', 'Nombre', 'Nome próprio'],
  familyName: ['Nom', 'Family name', 'Apellidos', 'Apelido'],
  email: ['Adresse électronique', 'E-mail address', 'Correo electrónico', 'Endereço eletrónico'],
  role: ['Rôle', 'Role', 'Función', 'Função'],
  position: ['Titre', 'Title', 'Cargo', 'Cargo'],
  remote: ['En visio', 'By video', 'Por vídeo', 'Por vídeo'],
  kind: ['Type de fiche', 'Kind', 'Tipo de ficha', 'Tipo de ficha'],
  title: ['Titre', 'Title', 'Título', 'Título'],
  language: ['Langue', 'Language', 'Idioma', 'Língua'],
  what: ['Quoi', 'What', 'Qué', 'O quê'],
  how: ['Comment', 'How', 'Cómo', 'Como'],
  why: ['Pourquoi', 'Why', 'Por qué', 'Porquê'],
  difficulties: ['Difficultés', 'Difficulties', 'Dificultades', 'Dificuldades'],
  themes: ['Thèmes', 'Themes', 'Temas', 'Temas'],
  odds: ['ODD', 'SDG', 'ODS', 'ODS'],
  partnerTypes: ['Partenaires recherchés', 'Partners sought', 'Socios buscados', 'Parceiros procurados'],
  linkForms: ['Formes de lien', 'Forms of link', 'Formas de vínculo', 'Formas de ligação'],
  budget: ['Budget (euros)', 'Budget (euros)', 'Presupuesto (euros)', 'Orçamento (euros)'],
  duration: ['Durée (mois)', 'Duration (months)', 'Duración (meses)', 'Duração (meses)'],
  programme: ['Programme visé', 'Programme targeted', 'Programa previsto', 'Programa visado'],
  existingLinks: ['Liens existants', 'Existing links', 'Vínculos existentes', 'Ligações existentes'],
  contacts: ['Contacts', 'Contacts', 'Contactos', 'Contactos'],
  published: ['Publiée le (ISO)', 'Published at (ISO)', 'Publicada el (ISO)', 'Publicada em (ISO)'],
  confirmed: ['Confirmée le (ISO)', 'Confirmed at (ISO)', 'Confirmada el (ISO)', 'Confirmada em (ISO)'],
  updated: ['Modifiée le (ISO)', 'Changed at (ISO)', 'Modificada el (ISO)', 'Alterada em (ISO)'],
  summary: ['Résumé', 'Summary', 'Resumen', 'Resumo'],
  format: ['Forme', 'Format', 'Formato', 'Formato'],
  speakers: ['Intervenants', 'Speakers', 'Ponentes', 'Oradores'],
  preferred: ['Heures souhaitées', 'Times wished for', 'Horas deseadas', 'Horas desejadas'],
  submittedBy: ['Proposé par', 'Proposed by', 'Propuesto por', 'Proposto por'],
  stateName: ['État en clair', 'State in words', 'Estado en palabras', 'Estado por extenso'],
  typeName: ['Type en clair', 'Type in words', 'Tipo en palabras', 'Tipo por extenso'],
  countryName: ['Pays en clair', 'Country in words', 'País en palabras', 'País por extenso'],
  countryNames: ['Pays en clair', 'Countries in words', 'Países en palabras', 'Países por extenso'],
  themeNames: ['Thèmes en clair', 'Themes in words', 'Temas en palabras', 'Temas por extenso'],
  outcomes: ['Suites', 'Outcomes', 'Continuidad', 'Seguimento'],
  outcomeNames: ['Suites en clair', 'Outcomes in words', 'Continuidad en palabras', 'Seguimento por extenso'],
  nextSteps: ['Prochaines étapes', 'Next steps', 'Próximos pasos', 'Próximos passos'],
  partnersAgreed: ['Partenaires trouvés', 'Partners found', 'Socios encontrados', 'Parceiros encontrados'],
  partnersNamed: [
    'Partenaires nommés, non confirmés',
    'Partners named, not confirmed',
    'Socios nombrados, sin confirmar',
    'Parceiros indicados, por confirmar',
  ],
  submittedAt: ['Proposé le (ISO)', 'Proposed at (ISO)', 'Propuesto el (ISO)', 'Proposto em (ISO)'],
} as const satisfies Record<string, Four>;
export type Column = keyof typeof COLUMNS;

export const columnName = (column: Column, language: InterfaceLanguage): string =>
  COLUMNS[column][ORDER[language]]!;

const YES_NO: Record<InterfaceLanguage, readonly [yes: string, no: string]> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
  es: ['sí', 'no'],
  pt: ['sim', 'não'],
};
export const yesNo = (value: boolean, language: InterfaceLanguage): string => YES_NO[language][value ? 0 : 1];

/** Codes of states and outcomes in words. */
const CODES = {
  proposed: ['proposée', 'proposed', 'propuesto', 'proposto'],
  confirmed: ['confirmée', 'confirmed', 'confirmado', 'confirmado'],
  displaced: ['sans place', 'without a place', 'sin lugar', 'sem lugar'],
  'in-progress': ['en cours', 'under way', 'en curso', 'em curso'],
  held: ['tenue', 'held', 'celebrado', 'realizado'],
  'no-show': ['absence', 'no-show', 'ausencia', 'ausência'],
  declined: ['déclinée', 'declined', 'rechazado', 'recusado'],
  cancelled: ['annulée', 'cancelled', 'cancelado', 'cancelado'],
  expired: ['expirée', 'expired', 'caducado', 'expirado'],
  draft: ['brouillon', 'draft', 'borrador', 'rascunho'],
  published: ['publiée', 'published', 'publicada', 'publicada'],
  'partner-found': ['partenaire trouvé', 'partner found', 'socio encontrado', 'parceiro encontrado'],
  withdrawn: ['retirée', 'withdrawn', 'retirada', 'retirada'],
  project: ['projet commun', 'joint project', 'proyecto común', 'projeto comum'],
  contact: ['on se recontacte', 'we keep in touch', 'seguimos en contacto', 'mantemos contacto'],
  nothing: ['pas de suite', 'no follow-up', 'sin continuidad', 'sem seguimento'],
} as const satisfies Record<MeetingState | ListingStatus | Outcome, Four>;
export const inWords = (code: keyof typeof CODES, language: InterfaceLanguage): string =>
  CODES[code][ORDER[language]]!;

export const themeInWords = (theme: Theme, language: InterfaceLanguage): string =>
  NAMES[language].theme[theme];
export const typeInWords = (type: OrganisationType, language: InterfaceLanguage): string =>
  NAMES[language].organisationType[type];
/** Its code where no name is known. */
export const countryInWords = (code: string, language: InterfaceLanguage): string =>
  code === '' ? '' : (COUNTRIES[language].of(code) ?? code);
const COUNTRIES = Object.fromEntries(
  Object.keys(ORDER).map((language) => [language, new Intl.DisplayNames([language], { type: 'region' })]),
) as Record<InterfaceLanguage, Intl.DisplayNames>;
