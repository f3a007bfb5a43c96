import type { ImportField } from '../../../contract/imports.ts';
import { foldedWords } from '../people.ts';

/** How the columns of such lists are headed, in four languages; compared without accents, case and marks. */
const HEADINGS: Record<ImportField, string> = {
  givenName:
    'prénom|prénom usuel|given name|first name|forename|nombre|nombre de pila|nome próprio|primeiro nome',
  familyName:
    'nom|nom de famille|nom usage|family name|last name|surname|apellido|apellidos|apelido|apelidos|sobrenome',
  fullName:
    'nom et prénom|prénom et nom|nom prénom|prénom nom|nom complet|participant|participante|full name|name|nombre completo|nombre y apellidos|nome|nome completo|nome e apelido',
  email:
    'e-mail|email|mail|courriel|adresse e-mail|adresse mail|adresse email|adresse électronique|email address|e-mail address|correo|correo electrónico|dirección de correo|endereço de e-mail|correio eletrónico|endereço eletrónico',
  role: 'rôle|profil|qualité|type de participant|role|profile|rol|perfil|papel|tipo de participante|participant type',
  title: 'fonction|titre|poste|mandat|function|title|job title|position|cargo|función|puesto|função|título',
  languages:
    'langues|langues de travail|langue de travail|langues parlées|languages|working languages|spoken languages|idiomas|idiomas de trabajo|lenguas|línguas|línguas de trabalho|idiomas de trabalho',
  interfaceLanguage:
    'langue|langue des pages|langue de correspondance|language|language of pages|page language|idioma|idioma de las páginas|língua|língua das páginas|idioma das páginas',
  remote:
    'présence|participation|à distance|en visio|visio|attendance|remote|online|by video|presencia|asistencia|a distancia|en línea|presença|à distância|online remoto',
  maxMeetings:
    'rencontres au plus|nombre maximum de rencontres|maximum de rencontres|max rencontres|maximum meetings|max meetings|meetings at most|máximo de reuniones|máximo de encuentros|máximo de reuniões|máximo de encontros',
  groups:
    'groupe|groupes|groupe pays|groupes pays|groupe thématique|groupes thématiques|groupes pays et thématiques|group|groups|country group|country groups|thematic groups|grupo|grupos|grupos país|grupos temáticos',
  organisation:
    'organisation|organisme|collectivité|structure|nom de la collectivité|nom de la structure|nom de l organisation|organisation name|organization|organisation or authority|authority|institution|organización|institución|entidad|entidad o gobierno local|organização|instituição|entidade|coletividade|autarquia',
  shortName: 'nom court|sigle|nom abrégé|short name|acronym|nombre corto|sigla|siglas|nome curto|abréviation',
  type: 'type|type d organisation|type de structure|type de collectivité|catégorie|organisation type|organization type|type of organisation|category|tipo|tipo de organización|tipo de entidad|categoría|tipo de organização|tipo de entidade|categoria',
  country: 'pays|country|país|code pays|country code',
  region: 'région|region|région administrative|región|região|province|estado|state|provincia|província',
  populationBand: 'population|habitants|nombre d habitants|inhabitants|población|habitantes|população|strate',
  cufMember:
    'membre cuf|membre de cuf|membre de cités unies france|adhérent cuf|adhérent|cuf|cuf member|member of cuf|member|member of cités unies france|miembro de cuf|miembro|miembro cuf|miembro de cités unies france|membro da cuf|membro|membro cuf|membro da cités unies france',
};

const FIELD_OF = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) =>
    [field, ...names.split('|')].map((name) => [folded(name), field as ImportField] as const),
  ),
);

/** What each column says, by its heading; of two columns for one field the first. */
export function fieldsOfHeadings(headings: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return headings.map((heading) => {
    const field = FIELD_OF.get(folded(heading)) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Words of a cell without accents, case and marks, with one blank between them. */
export function folded(text: string): string {
  return foldedWords(text).join(' ');
}
