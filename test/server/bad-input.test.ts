import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { io as connect } from 'socket.io-client';
import { buildListing, buildParticipant, smallFixture } from '../../fixtures/small/index.ts';
import { ERROR_STATUS, type ErrorCode, type ErrorView } from '../../server/contract/index.ts';
import { startTestApp, type TestApp, type TestSocket } from '../support/app.ts';

/** Who calls: awa (officer of Podor) unless said otherwise. */
type Caller = 'awa' | 'ibra' | 'lise' | 'sol' | 'staff' | 'nobody' | 'forged';

interface Call {
  as?: Caller;
  /** `POST /api/meetings/book`; `{m}` is a confirmed meeting of awa and lise, `{p}` a proposal of awa to marc. */
  http: string;
  /** JSON text as it is sent, or a value to send as JSON. */
  body?: unknown;
  raw?: string | Uint8Array;
  headers?: Record<string, string>;
}

/** [what is wrong, the call, the code, what the message names] */
type Row = [title: string, call: Call, code: ErrorCode, names: string];

const book = (fields: object, as?: Caller): Call => ({
  ...(as ? { as } : {}),
  http: 'POST /api/meetings/book',
  body: { listingId: 'offer-drome', slotId: 'd1-1400', ...fields },
});
const bookRaw = (raw: string | Uint8Array, headers: Record<string, string> = {}): Call => ({
  http: 'POST /api/meetings/book',
  raw,
  headers: { 'content-type': 'application/json', ...headers },
});
const propose = (fields: object): Call => ({
  http: 'POST /api/meetings',
  body: { withIds: ['lise'], slotIds: ['d1-1500'], ...fields },
});
const place = (fields: object, as: Caller = 'staff'): Call => ({
  as,
  http: 'POST /api/meetings/place',
  body: { participantIds: ['ibra', 'marc'], slotId: 'd1-1500', ...fields },
});
const post = (http: string, body: object = {}, as?: Caller): Call => ({
  ...(as ? { as } : {}),
  http: `POST ${http}`,
  body,
});
const put = (http: string, body: object, as?: Caller): Call => ({
  ...post(http, body, as),
  http: `PUT ${http}`,
});
const get = (path: string, as?: Caller): Call => ({ ...(as ? { as } : {}), http: `GET ${path}` });
const draft = (fields: object): Call => post('/api/listings', { kind: 'need', title: 'Un titre', ...fields });
const edition = (fields: object): Call =>
  put(
    '/api/edition',
    {
      rev: 0,
      name: 'Rencontres',
      place: 'Montreuil',
      timeZone: 'Europe/Paris',
      slotMinutes: 20,
      changeoverMinutes: 0,
      windows: [
        { date: '2026-11-20', start: '14:00', end: '16:00' },
        { date: '2026-11-21', start: '09:00', end: '10:00' },
      ],
      tableCount: 4,
      videoTableCount: 1,
      ...fields,
    },
    'staff',
  );
const sitting = (fields: object): Call =>
  post(
    '/api/programme',
    {
      kind: 'workshop',
      title: { fr: 'Atelier' },
      roomId: 'salle-1',
      start: '2026-11-20T14:00:00+01:00',
      end: '2026-11-20T15:00:00+01:00',
      ...fields,
    },
    'staff',
  );
const newcomer = (fields: object, as: Caller = 'staff'): Call =>
  post(
    '/api/participants',
    {
      givenName: 'A',
      familyName: 'B',
      email: 'a.b@example.org',
      role: 'officer',
      languages: ['fr'],
      ...fields,
    },
    as,
  );

const ROWS: Record<string, Row[]> = {
  'what cannot be read': [
    ['JSON that ends too early', bookRaw('{"listingId": "offer-dr'), 'bad_input', 'valid JSON'],
    ['a JSON string', bookRaw('"offer-drome"'), 'bad_input', 'valid JSON'],
    ['a JSON number', bookRaw('12'), 'bad_input', 'valid JSON'],
    ['JSON null', bookRaw('null'), 'bad_input', 'valid JSON'],
    ['a JSON array', bookRaw('[]'), 'bad_input', 'JSON object'],
    ['NaN', bookRaw('{"listingId": NaN}'), 'bad_input', 'valid JSON'],
    ['plain text', bookRaw('hello', { 'content-type': 'text/plain' }), 'bad_input', 'application/json'],
    [
      'a form',
      bookRaw('listingId=offer-drome&slotId=d1-1400', {
        'content-type': 'application/x-www-form-urlencoded',
      }),
      'bad_input',
      'application/json',
    ],
    [
      'a form with files',
      bookRaw('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
      'bad_input',
      'application/json',
    ],
    ['no content type', bookRaw('{}', { 'content-type': '' }), 'bad_input', 'application/json'],
    [
      'another character set',
      bookRaw('{}', { 'content-type': 'application/json; charset=latin1' }),
      'bad_input',
      'UTF-8',
    ],
    ['an unknown encoding', bookRaw('{}', { 'content-encoding': 'pied-piper' }), 'bad_input', 'valid JSON'],
    ['gzip that is none', bookRaw('{}', { 'content-encoding': 'gzip' }), 'bad_input', 'valid JSON'],
    [
      'a body of more than a megabyte',
      book({ message: 'x'.repeat(1_000_001) }),
      'too_large',
      '1000000 bytes',
    ],
    ['a broken percent sign', get('/api/meetings/%E0%A4%A'), 'bad_input', 'could not be read'],
  ],
  'fields of a booking': [
    ['a number for an identifier', book({ listingId: 7 }), 'bad_input', 'listingId'],
    ['null for an identifier', book({ listingId: null }), 'bad_input', 'listingId'],
    ['a query operator for an identifier', book({ listingId: { $ne: null } }), 'bad_input', 'listingId'],
    ['a list for an identifier', book({ listingId: ['offer-drome'] }), 'bad_input', 'listingId'],
    ['an empty identifier', book({ listingId: '' }), 'bad_input', 'listingId'],
    ['a path for an identifier', book({ listingId: '../../etc/passwd' }), 'bad_input', '../../etc/passwd'],
    ['an identifier of 65 characters', book({ listingId: 'x'.repeat(65) }), 'bad_input', 'listingId'],
    ['no slot', book({ slotId: undefined }), 'bad_input', 'slotId'],
    ['a slot in other words', book({ slotId: 'd1-14h00' }), 'bad_input', 'd1-14h00'],
    ['a slot with something behind it', book({ slotId: 'd1-1400\n' }), 'bad_input', 'slotId'],
    ['a field that does not exist', book({ surprise: 1 }), 'bad_input', 'surprise'],
    [
      '__proto__',
      bookRaw('{"listingId":"offer-drome","slotId":"d1-1400","__proto__":{"role":"staff"}}'),
      'bad_input',
      '__proto__',
    ],
    ['constructor', book({ constructor: { prototype: { role: 'staff' } } }), 'bad_input', 'constructor'],
    ['a message that is too long', book({ message: 'x'.repeat(1001) }), 'bad_input', 'message'],
    ['a message with a control character', book({ message: 'bon\u0000jour' }), 'bad_input', 'message'],
    ['a key that is too short', book({ key: 'x' }), 'bad_input', 'key'],
    ['a key with a space', book({ key: 'one two three' }), 'bad_input', 'key'],
    ['a slot that the grid does not have', book({ slotId: 'd9-0900' }), 'slot_not_open', 'd9-0900'],
    ['a slot that is not open', book({ slotId: 'd1-1520' }), 'slot_not_open', 'd1-1520'],
    ['a fiche that does not exist', book({ listingId: 'nothing' }), 'not_found', 'nothing'],
    ['a person where a fiche is expected', book({ listingId: 'lise' }), 'not_found', 'lise'],
    ['a draft of others', book({ listingId: 'draft-drome' }), 'not_found', 'draft-drome'],
    ['a fiche of one’s own organisation', book({ listingId: 'need-podor' }), 'wrong_state', 'your own'],
    ['acting for a stranger', book({ onBehalfOf: 'sol' }), 'forbidden', 'Sol'],
    ['acting for nobody', book({ onBehalfOf: 'ghost' }), 'not_found', 'ghost'],
    ['acting for an organisation', book({ onBehalfOf: 'podor' }), 'not_found', 'podor'],
  ],
  'who may call': [
    ['nobody signed in', book({}, 'nobody'), 'not_signed_in', 'sign in'],
    ['a forged session', book({}, 'forged'), 'not_signed_in', 'sign in'],
    [
      'the page of somebody else',
      { ...book({}), headers: { origin: 'https://evil.example' } },
      'forbidden',
      'evil',
    ],
    ['an origin that is none', { ...book({}), headers: { origin: 'evil' } }, 'forbidden', 'evil'],
    ['an opaque origin', { ...book({}), headers: { origin: 'null' } }, 'forbidden', 'null'],
    ['the board, by a participant', get('/api/board'), 'forbidden', 'board:read'],
    ['the hall, by a participant', get('/api/hall'), 'forbidden', 'hall:read'],
    ['placing, by a participant', place({}, 'awa'), 'forbidden', 'meeting:place'],
    ['a new participant, by a participant', newcomer({}, 'awa'), 'forbidden', 'participant:create'],
    ['the agenda of somebody else', get('/api/agenda?participantId=lise'), 'forbidden', 'Lise'],
    ['a meeting of others', get('/api/meetings/{m}', 'sol'), 'forbidden', 'other people'],
    [
      'cancelling a meeting of others',
      post('/api/meetings/{m}/cancel', {}, 'sol'),
      'forbidden',
      'other people',
    ],
    [
      'moving a meeting of others',
      post('/api/meetings/{m}/move', { slotId: 'd1-1500' }, 'sol'),
      'forbidden',
      'other people',
    ],
    [
      'accepting a proposal to others',
      post('/api/meetings/{p}/accept', {}, 'sol'),
      'forbidden',
      'other people',
    ],
    [
      'declining a proposal to others',
      post('/api/meetings/{p}/decline', {}, 'sol'),
      'forbidden',
      'other people',
    ],
    [
      'editing a fiche of others',
      { http: 'PATCH /api/listings/offer-drome', body: { rev: 0, title: 'Autre' } },
      'forbidden',
      'another organisation',
    ],
    [
      'publishing a fiche of others',
      post('/api/listings/offer-quito/publish'),
      'forbidden',
      'another organisation',
    ],
    [
      'opening slots on a fiche of others',
      put('/api/listings/offer-quito/open-slots', { slotIds: ['d1-1500'] }),
      'forbidden',
      'another organisation',
    ],
    ['a fiche for another organisation', draft({ organisationId: 'drome' }), 'forbidden', 'own organisation'],
    [
      'the profile of somebody else',
      { http: 'PATCH /api/profile', body: { participantId: 'sol', languages: ['fr'] } },
      'forbidden',
      'Sol',
    ],
    [
      'keeping time of somebody else',
      put('/api/agenda/busy', { slotIds: ['d1-1500'], busy: true, onBehalfOf: 'lise' }),
      'forbidden',
      'Lise',
    ],
    ['an edition, by a participant', { ...edition({}), as: 'awa' }, 'forbidden', 'edition:edit'],
  ],
  proposals: [
    ['nobody to meet', propose({ withIds: [] }), 'bad_input', 'withIds'],
    ['six people to meet', propose({ withIds: ['a', 'b', 'c', 'd', 'e', 'f'] }), 'bad_input', 'withIds'],
    ['oneself', propose({ withIds: ['awa'] }), 'bad_input', 'withIds'],
    ['one person twice', propose({ withIds: ['lise', 'lise'] }), 'bad_input', 'twice'],
    ['somebody who is not there', propose({ withIds: ['ghost'] }), 'not_found', 'ghost'],
    ['an organisation', propose({ withIds: ['drome'] }), 'not_found', 'drome'],
    ['staff', propose({ withIds: ['staff'] }), 'bad_input', 'staff'],
    ['no slot', propose({ slotIds: [] }), 'bad_input', 'slotIds'],
    [
      'six slots',
      propose({ slotIds: ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540'] }),
      'bad_input',
      'slotIds',
    ],
    ['a number among the slots', propose({ slotIds: ['d1-1500', 1500] }), 'bad_input', 'slotIds.1'],
    ['a slot beside the grid', propose({ slotIds: ['d1-1410'] }), 'slot_closed', 'd1-1410'],
    ['a subject of two lines', propose({ subject: 'un\ndeux' }), 'bad_input', 'subject'],
    ['a subject that is too long', propose({ subject: 'x'.repeat(141) }), 'bad_input', 'subject'],
    ['a fiche that does not exist', propose({ listingId: 'nothing' }), 'not_found', 'nothing'],
  ],
  'meetings that exist': [
    ['an unknown meeting', post('/api/meetings/nothing/cancel'), 'not_found', 'nothing'],
    [
      'a fiche where a meeting is expected',
      post('/api/meetings/offer-drome/cancel'),
      'not_found',
      'offer-drome',
    ],
    ['a path where a meeting is expected', get('/api/meetings/..%2F..%2Fetc%2Fpasswd'), 'bad_input', 'id'],
    ['a control character in the address', get('/api/meetings/%00'), 'bad_input', 'id'],
    ['a long address', get(`/api/meetings/${'x'.repeat(65)}`), 'bad_input', 'id'],
    ['a negative revision', post('/api/meetings/{m}/cancel', { rev: -1 }), 'bad_input', 'rev'],
    ['half a revision', post('/api/meetings/{m}/cancel', { rev: 0.5 }), 'bad_input', 'rev'],
    ['a huge revision', post('/api/meetings/{m}/cancel', { rev: 1e300 }), 'bad_input', 'rev'],
    ['a revision as text', post('/api/meetings/{m}/cancel', { rev: '0' }), 'bad_input', 'rev'],
    ['a revision that never was', post('/api/meetings/{m}/cancel', { rev: 99 }), 'stale', 'revision 0'],
    ['accepting what one asked for', post('/api/meetings/{p}/accept'), 'wrong_state', 'you asked'],
    ['accepting what is confirmed', post('/api/meetings/{m}/accept'), 'wrong_state', 'confirmed'],
    ['declining what is confirmed', post('/api/meetings/{m}/decline'), 'wrong_state', 'confirmed'],
    [
      'a slot that was not proposed',
      post('/api/meetings/{p}/accept', { slotId: 'd2-0940' }, 'lise'),
      'bad_input',
      'slotId',
    ],
    ['moving a proposal', post('/api/meetings/{p}/move', { slotId: 'd1-1500' }), 'wrong_state', 'proposed'],
    ['a move to nowhere', post('/api/meetings/{m}/move'), 'bad_input', 'slotId'],
    [
      'a move beside the grid',
      post('/api/meetings/{m}/move', { slotId: 'd1-1410' }),
      'slot_closed',
      'd1-1410',
    ],
    ['a table, by a participant', post('/api/meetings/{m}/move', { tableId: 't2' }), 'forbidden', 'tables'],
    [
      'a table that is not there',
      post('/api/meetings/{m}/move', { tableId: 't99' }, 'staff'),
      'not_found',
      't99',
    ],
    ['an unknown mark', post('/api/meetings/{m}/mark', { mark: 'exploded' }), 'bad_input', 'mark'],
    [
      'a start before it is time',
      post('/api/meetings/{m}/mark', { mark: 'started' }),
      'wrong_state',
      '2026-11-20T13:20',
    ],
    [
      'reopening, by a participant',
      post('/api/meetings/{m}/mark', { mark: 'reopened' }),
      'forbidden',
      'reopen',
    ],
    ['one person alone', place({ participantIds: ['ibra'] }), 'bad_input', 'participantIds'],
    [
      'seven people',
      place({ participantIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
      'bad_input',
      'participantIds',
    ],
    ['the same person twice', place({ participantIds: ['ibra', 'ibra'] }), 'bad_input', 'twice'],
    ['an unknown table', place({ tableId: 't99' }), 'not_found', 't99'],
    [
      'a person who is taken',
      place({ participantIds: ['awa', 'ibra'], slotId: 'd1-1420' }),
      'slot_taken',
      'Awa',
    ],
    [
      'somebody by video at a table without',
      place({ participantIds: ['sol', 'ibra'], tableId: 't1' }),
      'no_table_free',
      'video',
    ],
  ],
  fiches: [
    ['no title', draft({ title: ' ' }), 'bad_input', 'title'],
    ['a title that is too long', draft({ title: 'x'.repeat(141) }), 'bad_input', 'title'],
    ['a text that is too long', draft({ what: 'x'.repeat(4001) }), 'bad_input', 'what'],
    ['an unknown kind', draft({ kind: 'wish' }), 'bad_input', 'kind'],
    ['an unknown theme', draft({ themes: ['water'] }), 'bad_input', 'themes.0'],
    ['four themes', draft({ themes: ['eau', 'dechets', 'energie', 'climat'] }), 'bad_input', 'themes'],
    ['an 18th ODD', draft({ odds: [18] }), 'bad_input', 'odds.0'],
    ['a country by its name', draft({ countries: ['Sénégal'] }), 'bad_input', 'countries.0'],
    ['a language by its name', draft({ languages: ['français'] }), 'bad_input', 'languages.0'],
    ['a negative budget', draft({ budgetEuros: -1 }), 'bad_input', 'budgetEuros'],
    [
      'a budget beyond all numbers',
      {
        http: 'POST /api/listings',
        raw: '{"kind":"need","title":"x","budgetEuros":1e999}',
        headers: { 'content-type': 'application/json' },
      },
      'bad_input',
      'budgetEuros',
    ],
    ['a duration of nothing', draft({ durationMonths: 0 }), 'bad_input', 'durationMonths'],
    ['consent as text', draft({ consentToPublish: 'yes' }), 'bad_input', 'consentToPublish'],
    ['a contact of another organisation', draft({ contactIds: ['lise'] }), 'bad_input', 'contactIds'],
    ['a contact who is not there', draft({ contactIds: ['ghost'] }), 'not_found', 'ghost'],
    [
      'an edit without a revision',
      { http: 'PATCH /api/listings/need-podor', body: { title: 'Autre' } },
      'bad_input',
      'rev',
    ],
    [
      'an edit of an old revision',
      { http: 'PATCH /api/listings/need-podor', body: { rev: 9, title: 'Autre' } },
      'stale',
      'revision 9',
    ],
    [
      'a status in an edit',
      { http: 'PATCH /api/listings/need-podor', body: { rev: 0, status: 'expired' } },
      'bad_input',
      'status',
    ],
    [
      'a fiche that does not exist',
      get('/api/listings/..%2F..%2Fetc%2Fpasswd'),
      'not_found',
      '../../etc/passwd',
    ],
    [
      'slots beside the grid',
      put('/api/listings/need-podor/open-slots', { slotIds: ['d1-1410'] }),
      'slot_closed',
      'd1-1410',
    ],
    [
      'a host who is no contact',
      put('/api/listings/need-podor/open-slots', { slotIds: ['d1-1500'], hostId: 'lise' }),
      'bad_input',
      'hostId',
    ],
    [
      'an unknown reason to withdraw',
      post('/api/listings/need-podor/withdraw', { because: 'bored' }),
      'bad_input',
      'because',
    ],
    ['0 partners', get('/api/listings/need-podor/partners?limit=0'), 'bad_input', 'limit'],
  ],
  'agenda and people': [
    ['no slots to keep', put('/api/agenda/busy', { slotIds: [], busy: true }), 'bad_input', 'slotIds'],
    [
      '201 slots to keep',
      put('/api/agenda/busy', { slotIds: Array(201).fill('d1-1500'), busy: true }),
      'bad_input',
      'slotIds',
    ],
    ['busy as text', put('/api/agenda/busy', { slotIds: ['d1-1500'], busy: 'yes' }), 'bad_input', 'busy'],
    [
      'keeping a slot beside the grid',
      put('/api/agenda/busy', { slotIds: ['d1-1500', 'd7-0000'], busy: true }),
      'slot_closed',
      'd7-0000',
    ],
    [
      'keeping a slot with a meeting in it',
      put('/api/agenda/busy', { slotIds: ['d1-1500', 'd1-1420'], busy: true }),
      'slot_taken',
      'd1-1420',
    ],
    [
      'a session that does not exist',
      put('/api/programme/nothing/attendance', { attending: true }),
      'not_found',
      'nothing',
    ],
    [
      'attending as text',
      put('/api/programme/nothing/attendance', { attending: 'true' }),
      'bad_input',
      'attending',
    ],
    ['yesterday as an instant', get('/api/agenda?since=yesterday'), 'bad_input', 'since'],
    ['the 45th of the 13th month', get('/api/agenda?since=2026-13-45T00:00:00Z'), 'bad_input', 'since'],
    [
      'two instants',
      get('/api/agenda?since=2026-11-20T00:00:00Z&since=2026-11-21T00:00:00Z'),
      'bad_input',
      'since',
    ],
    ['a limit in words', get('/api/participants?limit=many'), 'bad_input', 'limit'],
    ['a limit too far', get('/api/participants?limit=99999999999999999999'), 'bad_input', 'limit'],
    ['a negative offset', get('/api/participants?offset=-1'), 'bad_input', 'offset'],
    ['two searches', get('/api/participants?search=a&search=b'), 'bad_input', 'search'],
    ['an unknown filter', get('/api/participants?role=staff'), 'bad_input', 'role'],
    [
      'an operator in a filter',
      get('/api/participants?organisationId[$ne]=x'),
      'bad_input',
      'organisationId[$ne]',
    ],
    [
      'common slots of seven people',
      get('/api/slots/common?participantIds=a,b,c,d,e,f,g'),
      'bad_input',
      'participantIds',
    ],
    [
      'common slots with nobody we know',
      get('/api/slots/common?participantIds=awa,ghost'),
      'not_found',
      'ghost',
    ],
    ['no language', { http: 'PATCH /api/profile', body: { languages: [] } }, 'bad_input', 'languages'],
    ['61 meetings', { http: 'PATCH /api/profile', body: { maxMeetings: 61 } }, 'bad_input', 'maxMeetings'],
    [
      'two and a half meetings',
      { http: 'PATCH /api/profile', body: { maxMeetings: 2.5 } },
      'bad_input',
      'maxMeetings',
    ],
    ['a title for oneself', { http: 'PATCH /api/profile', body: { title: 'Maire' } }, 'forbidden', 'title'],
    [
      'an address with two people',
      { as: 'staff', http: 'PATCH /api/profile', body: { participantId: 'awa', email: 'Lise@example.org' } },
      'already_exists',
      'Lise Rochegude',
    ],
    ['the profile of a stranger', get('/api/profile?participantId=sol'), 'forbidden', 'act for'],
    ['a role for oneself', { http: 'PATCH /api/profile', body: { role: 'staff' } }, 'bad_input', 'role'],
    [
      'a delegate who is not there',
      { http: 'PATCH /api/profile', body: { delegateIds: ['ghost'] } },
      'not_found',
      'ghost',
    ],
    ['an address that is none', newcomer({ email: 'a.b.example.org' }), 'bad_input', 'email'],
    ['an address that is taken', newcomer({ email: 'AWA@example.org' }), 'already_exists', 'awa@example.org'],
    ['a screen as a person', newcomer({ role: 'screen' }), 'bad_input', 'role'],
    ['an unknown organisation', newcomer({ organisationId: 'ghost' }), 'not_found', 'ghost'],
    [
      'an organisation without a name',
      post('/api/organisations', { name: '', type: 'commune', country: 'FR' }, 'staff'),
      'bad_input',
      'name',
    ],
    [
      'an organisation that exists',
      post(
        '/api/organisations',
        { name: 'Municipio de Quito', type: 'foreign-authority', country: 'EC' },
        'staff',
      ),
      'already_exists',
      'Municipio de Quito',
    ],
  ],
  'the edition, the board, the programme': [
    [
      'a window that ends before it begins',
      edition({ windows: [{ date: '2026-11-20', start: '16:00', end: '14:00' }] }),
      'bad_input',
      'windows.0.end',
    ],
    [
      'a day that does not exist',
      edition({ windows: [{ date: '2026-02-30', start: '14:00', end: '16:00' }] }),
      'bad_input',
      'windows.0.date',
    ],
    [
      'windows that overlap',
      edition({
        windows: [
          { date: '2026-11-20', start: '14:00', end: '16:00' },
          { date: '2026-11-20', start: '15:10', end: '17:00' },
        ],
      }),
      'bad_input',
      'windows',
    ],
    [
      'windows without room for a meeting',
      edition({ windows: [{ date: '2026-11-20', start: '14:00', end: '14:10' }] }),
      'bad_input',
      'windows',
    ],
    [
      'more slots than the product serves',
      edition({
        slotMinutes: 5,
        windows: Array.from({ length: 9 }, (_, day) => ({
          date: `2026-11-${20 + day}`,
          start: '08:00',
          end: '22:00',
        })),
      }),
      'bad_input',
      'windows',
    ],
    ['an unknown time zone', edition({ timeZone: 'Mars/Olympus' }), 'bad_input', 'timeZone'],
    ['no tables', edition({ tableCount: 0 }), 'bad_input', 'tableCount'],
    ['more video tables than tables', edition({ videoTableCount: 5 }), 'bad_input', 'videoTableCount'],
    ['slots of a minute', edition({ slotMinutes: 1 }), 'bad_input', 'slotMinutes'],
    [
      'an edition without the slot of a meeting',
      edition({ windows: [{ date: '2026-11-21', start: '09:00', end: '10:00' }] }),
      'wrong_state',
      'd1-1420',
    ],
    ['an old revision of the edition', edition({ rev: 7 }), 'stale', 'changed meanwhile'],
    [
      'a session that ends before it begins',
      sitting({ end: '2026-11-20T13:00:00+01:00' }),
      'bad_input',
      'end',
    ],
    ['a session that begins at no time', sitting({ start: 'NaN' }), 'bad_input', 'start'],
    ['a session without an offset', sitting({ start: '2026-11-20T14:00:00' }), 'bad_input', 'start'],
    ['a session of eight thousand years', sitting({ end: '9999-12-31T00:00:00Z' }), 'bad_input', 'end'],
    ['a room that is not there', sitting({ roomId: 'salle-9' }), 'not_found', 'salle-9'],
    ['a title in no language', sitting({ title: {} }), 'bad_input', 'title.fr'],
    ['an announcement of nothing', post('/api/announcements', { text: '  ' }, 'staff'), 'bad_input', 'text'],
    [
      'an announcement of no duration',
      post('/api/announcements', { text: 'Bonjour', minutes: 0 }, 'staff'),
      'bad_input',
      'minutes',
    ],
    [
      'an announcement for nobody',
      post('/api/announcements', { text: 'Bonjour', audience: { countries: [] } }, 'staff'),
      'bad_input',
      'audience',
    ],
    [
      'an audience of a table that is not there',
      post('/api/announcements/readers', { audience: { tableIds: ['t99'] } }, 'staff'),
      'not_found',
      't99',
    ],
    [
      'an announcement that is not there',
      { as: 'staff', http: 'DELETE /api/announcements/nothing' },
      'not_found',
      'nothing',
    ],
    [
      'a table that is not there',
      put('/api/tables/t99/closure', { slotIds: ['d1-1500'], closed: true }, 'staff'),
      'not_found',
      't99',
    ],
    [
      'a table at which somebody sits',
      put('/api/tables/{t}/closure', { slotIds: ['d1-1500', 'd1-1420'], closed: true }, 'staff'),
      'slot_taken',
      'd1-1420',
    ],
    [
      'a table beside the grid',
      put('/api/tables/t1/closure', { slotIds: ['d1-1410'], closed: true }, 'staff'),
      'slot_closed',
      'd1-1410',
    ],
  ],
  'waiting lists': [
    ['a wait for nobody', post('/api/waiting'), 'bad_input', 'withId'],
    ['a wait for an operator', post('/api/waiting', { withId: { $ne: null } }), 'bad_input', 'withId'],
    ['a wait for oneself', post('/api/waiting', { withId: 'awa' }), 'bad_input', 'withId'],
    [
      'a wait for a time beside the grid',
      post('/api/waiting', { withId: 'marc', slotIds: ['d1-1410'] }),
      'slot_closed',
      'd1-1410',
    ],
    [
      'a wait for six times',
      post('/api/waiting', { withId: 'marc', slotIds: Array(6).fill('d1-1440') }),
      'bad_input',
      'slotIds',
    ],
    ['a wait where a place is free', post('/api/waiting', { withId: 'marc' }), 'wrong_state', 'd1-1400'],
    ['a wait of staff', post('/api/waiting', { withId: 'marc' }, 'staff'), 'bad_input', 'onBehalfOf'],
    [
      'a wait for somebody for whom one may not act',
      post('/api/waiting', { withId: 'marc', onBehalfOf: 'sol' }),
      'forbidden',
      'act for',
    ],
    ['a wait of nobody', post('/api/waiting', { withId: 'marc' }, 'nobody'), 'not_signed_in', 'sign in'],
    ['lines of somebody else', get('/api/waiting?participantId=sol'), 'forbidden', 'act for'],
    ['lines of an operator', get('/api/waiting?participantId[$ne]=x'), 'bad_input', 'participantId'],
    ['taking what is not there', post('/api/waiting/none/take'), 'not_found', 'none'],
    ['taking a meeting that nobody waited for', post('/api/waiting/{m}/take'), 'not_found', 'waiting list'],
    ['leaving at revision -1', post('/api/waiting/none/leave', { rev: -1 }), 'bad_input', 'rev'],
    ['passing with a short key', post('/api/waiting/none/pass', { key: 'x' }), 'bad_input', 'key'],
  ],
  'signing in': [
    ['an address that is none', post('/api/sign-in', { email: 'awa' }, 'nobody'), 'bad_input', 'email'],
    [
      'two addresses',
      post('/api/sign-in', { email: ['awa@example.org', 'sol@example.org'] }, 'nobody'),
      'bad_input',
      'email',
    ],
    ['a short token', post('/api/sign-in/redeem', { token: 'x' }, 'nobody'), 'bad_input', 'token'],
    [
      'an operator for a token',
      post('/api/sign-in/redeem', { token: { $gt: '' } }, 'nobody'),
      'bad_input',
      'token',
    ],
    [
      'an unknown token',
      post('/api/sign-in/redeem', { token: 'x'.repeat(32) }, 'nobody'),
      'link_invalid',
      'unknown',
    ],
    [
      'the demo entrance where there is none',
      post('/api/demo/enter', { participantId: 'awa' }, 'nobody'),
      'not_found',
      'no such way in',
    ],
    [
      'setting up what is set up',
      post(
        '/api/setup',
        {
          token: 'x'.repeat(32),
          edition: { ...(edition({}).body as object), rev: undefined },
          staff: { givenName: 'A', familyName: 'B', email: 'a@example.org' },
        },
        'nobody',
      ),
      'wrong_state',
      'has an edition',
    ],
  ],
  'addresses that do not exist': [
    ['a command that is not there', get('/api/nothing'), 'not_found', '/nothing'],
    ['another method', { http: 'DELETE /api/meetings' }, 'not_found', 'DELETE'],
    ['a read as a write', post('/api/session'), 'not_found', 'POST'],
    ['a path upwards', get('/api/%2e%2e%2f%2e%2e%2fetc/passwd'), 'not_found', 'GET'],
    ['the prototype', get('/api/__proto__'), 'not_found', '__proto__'],
  ],
};

/** [what is wrong, who, event, arguments before the acknowledgement, code, what the message names] */
type SocketRow = [string, Caller, string, unknown[], ErrorCode, string];
const SOCKET_ROWS: SocketRow[] = [
  ['nothing', 'awa', 'meeting:book', [], 'bad_input', 'listingId'],
  ['null', 'awa', 'meeting:book', [null], 'bad_input', 'listingId'],
  ['a string', 'awa', 'meeting:book', ['offer-drome'], 'bad_input', 'offer-drome'],
  ['a number', 'awa', 'meeting:book', [12], 'bad_input', '12'],
  [
    'an array',
    'awa',
    'meeting:book',
    [[{ listingId: 'offer-drome', slotId: 'd1-1400' }]],
    'bad_input',
    'array',
  ],
  [
    'two payloads',
    'awa',
    'meeting:book',
    [{ listingId: 'offer-drome', slotId: 'd1-1400' }, {}],
    'bad_input',
    'one object',
  ],
  [
    'bytes for an identifier',
    'awa',
    'meeting:book',
    [{ listingId: new Uint8Array(2000), slotId: 'd1-1400' }],
    'bad_input',
    'listingId',
  ],
  [
    'infinity for a revision',
    'awa',
    'meeting:cancel',
    [{ id: 'nothing', rev: Number.POSITIVE_INFINITY }],
    'bad_input',
    'rev',
  ],
  ['an instant that is none', 'awa', 'agenda:read', [{ since: new Date(Number.NaN) }], 'bad_input', 'since'],
  [
    '__proto__',
    'awa',
    'busy:set',
    [JSON.parse('{"slotIds":["d1-1500"],"busy":true,"__proto__":{"x":1}}')],
    'bad_input',
    '__proto__',
  ],
  ['a path for an identifier', 'awa', 'meeting:read', [{ id: '../x' }], 'bad_input', '../x'],
  ['a command of staff', 'awa', 'board:read', [{}], 'forbidden', 'board:read'],
  ['a meeting of others', 'sol', 'meeting:cancel', [{ id: '{m}' }], 'forbidden', 'other people'],
  ['a command that is not there', 'awa', 'meeting:explode', [{}], 'not_found', 'meeting:explode'],
  ['a command without a name', 'awa', '', [{}], 'not_found', 'no command'],
  ['the name of a fact', 'staff', 'meeting:booked', [{}], 'not_found', 'meeting:booked'],
  ['constructor as a command', 'awa', 'constructor', [{}], 'not_found', 'constructor'],
  ['toString as a command', 'awa', 'toString', [{}], 'not_found', 'toString'],
  ['__proto__ as a command', 'awa', '__proto__', [{}], 'not_found', '__proto__'],
  ['a command that sets a cookie', 'awa', 'signin:redeem', [{ token: 'x'.repeat(32) }], 'not_found', 'HTTP'],
];

describe('malformed calls', function () {
  this.timeout(20_000);
  let app: TestApp;
  const cookies = new Map<Caller, string>();
  const sockets = new Map<Caller, TestSocket>();
  const known: Record<string, string> = {};

  before(async () => {
    const fixture = smallFixture();
    fixture.participants.push(buildParticipant({ _id: 'eva', organisationId: 'quito' }));
    fixture.listings.push(
      buildListing({ _id: 'draft-drome', organisationId: 'drome', contactIds: ['lise'], status: 'draft' }),
    );
    app = await startTestApp({ fixture });
    for (const id of ['awa', 'ibra', 'lise', 'sol', 'staff'] as const) {
      const client = await app.as(id);
      cookies.set(id, client.cookie);
      if (id === 'awa' || id === 'sol' || id === 'staff') sockets.set(id, await client.socket());
    }
    cookies
      .set('nobody', '')
      .set('forged', 'tdu_session=; tdu_session=%7B%22%24ne%22%3Anull%7D; __proto__=x');
    const awa = await app.as('awa');
    const booked = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
    const proposed = await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440', 'd1-1540'] });
    Object.assign(known, { m: booked.meeting.id, p: proposed.meeting.id, t: booked.meeting.table!.id });
  });
  after(() => app.stop());

  const filled = (text: string) => text.replace(/\{(\w)\}/g, (_, name: string) => known[name] ?? name);

  for (const [group, rows] of Object.entries(ROWS)) {
    describe(group, () => {
      for (const [title, call, code, names] of rows) {
        it(`${title}: ${code}`, async () => {
          const before = await dump(app);
          const { status, error } = await send(call);
          expect(error, JSON.stringify(error)).to.include({ code });
          expect(status).to.equal(ERROR_STATUS[code]);
          expect(namesIn(error)).to.contain(names);
          expect(await dump(app)).to.equal(before);
        });
      }
    });
  }

  describe('over a socket', () => {
    for (const [title, as, event, args, code, names] of SOCKET_ROWS) {
      it(`${title}: ${code}`, async () => {
        const before = await dump(app);
        const socket = sockets.get(as)!;
        const filledArgs = args.map((one) =>
          JSON.stringify(one)?.includes('{m}') ? JSON.parse(filled(JSON.stringify(one))) : one,
        );
        const { error } = await answer(socket, event, filledArgs);
        expect(error, JSON.stringify(error)).to.include({ code });
        expect(namesIn(error)).to.contain(names);
        expect(await dump(app)).to.equal(before);
      });
    }

    it('a command without an acknowledgement does nothing, and the socket goes on', async () => {
      const before = await dump(app);
      const socket = sockets.get('awa')!;
      const raw = socket as unknown as { emit: (...args: unknown[]) => void };
      raw.emit('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      raw.emit('meeting:book', 'offer-drome', 'd1-1400');
      raw.emit('meeting:explode');
      raw.emit('constructor', {});
      const { data } = await answer(socket, 'session:read', [{}]);
      expect(data).to.include({ signedIn: true });
      expect(await dump(app)).to.equal(before);
    });

    it('nobody, and a forged session, get no socket', async () => {
      for (const caller of ['nobody', 'forged'] as const) {
        const socket = connect(app.url, {
          transports: ['websocket'],
          extraHeaders: { cookie: cookies.get(caller)! },
          reconnection: false,
          forceNew: true,
        });
        const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
        expect(error.message).to.equal('not_signed_in');
        socket.disconnect();
      }
    });
  });

  it('there are at least 80 of them', () => {
    expect(Object.values(ROWS).flat().length + SOCKET_ROWS.length).to.be.at.least(80);
  });

  async function send(call: Call): Promise<{ status: number; error: ErrorView }> {
    const [method, path] = call.http.split(' ') as [string, string];
    const body = call.raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const response = await fetch(`${app.url}${filled(path)}`, {
      method,
      headers: {
        cookie: cookies.get(call.as ?? 'awa')!,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(body === undefined ? {} : { body: body as BodyInit }),
    });
    const { error } = (await response.json()) as { error: ErrorView };
    return { status: response.status, error };
  }
});

function answer(
  socket: TestSocket,
  event: string,
  args: unknown[],
): Promise<{ data?: unknown; error: ErrorView }> {
  return new Promise((resolve) => {
    (socket as unknown as { emit: (...all: unknown[]) => void }).emit(event, ...args, resolve);
  });
}

/** The message, with the fields that it is about. */
const namesIn = (error: ErrorView): string =>
  `${error.message} ${(error.fields ?? []).map((field) => field.path).join(' ')}`;

/** Every byte of every collection. */
async function dump(app: TestApp): Promise<string> {
  const names = [...new Set(Object.values(app.models).map((model) => model.collection.name))].sort();
  const all = await Promise.all(
    names.map((name) =>
      app.store.connection
        .db!.collection(name)
        .find({})
        .sort({ _id: 1 } as never)
        .toArray(),
    ),
  );
  return JSON.stringify(names.map((name, index) => [name, all[index]]));
}
