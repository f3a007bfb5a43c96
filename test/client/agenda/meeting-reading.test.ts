import { expect } from 'chai';
import {
  briefPartnersOf,
  joinsByVideo,
  onlyByVideo,
  partnersOf,
  sharedLanguages,
  videoDoor,
} from '../../../client/agenda/meeting-reading.ts';
import { buildMeeting, buildOrganisation, buildPerson, buildSlot, ms } from './build.ts';

const drome = buildOrganisation('drome', 'Drôme');
const podor = buildOrganisation('podor', 'Podor');
const around = (...people: ReturnType<typeof buildPerson>[]) =>
  buildMeeting({
    people: people.map((participant) => ({
      participant,
      answer: 'accepted',
      lateSince: null,
      arrivedAt: null,
      absent: false,
      nextStep: '',
    })),
  });
const me = buildPerson('me', { organisation: drome });

describe('reading a meeting', () => {
  it('names the organisations that one meets, once each, colleagues left out', () => {
    const meeting = around(
      me,
      buildPerson('colleague', { organisation: drome }),
      buildPerson('awa', { organisation: podor }),
      buildPerson('fatou', { organisation: podor }),
      buildPerson('alone', { name: 'Ana Lima', organisation: null }),
    );
    expect(partnersOf(meeting, 'me')).to.deep.equal(['Podor', 'Ana Lima']);
  });

  it('names an organisation with a long name by its short one where there is little room', () => {
    const name = 'Communauté d’agglomération du Grand Angoulême et de ses environs';
    const long = buildOrganisation('long', name, { shortName: 'GrandAngoulême' });
    const meeting = around(
      me,
      buildPerson('one', { organisation: long }),
      buildPerson('awa', { organisation: podor }),
    );
    expect(briefPartnersOf(meeting, 'me')).to.deep.equal(['GrandAngoulême', 'Podor']);
    expect(partnersOf(meeting, 'me')).to.deep.equal([name, 'Podor']);
  });

  it('sends who joins by video to the video room, and the others to their table', () => {
    const mixed = around(me, buildPerson('far', { remote: true }));
    expect(joinsByVideo(mixed, 'far')).to.equal(true);
    expect(joinsByVideo(mixed, 'me')).to.equal(false);
    const all = around({ ...me, remote: true }, buildPerson('far', { remote: true }));
    expect(joinsByVideo(all, 'me')).to.equal(true);
  });

  it('names a colleague when nobody else is there', () => {
    expect(partnersOf(around(me, buildPerson('other', { organisation: drome })), 'me')).to.deep.equal([
      'Drôme',
    ]);
  });

  it('finds the languages that everybody shares', () => {
    const french = buildPerson('a', { languages: ['fr', 'wo'] });
    const both = buildPerson('b', { languages: ['en', 'fr'] });
    expect(sharedLanguages(around(french, both))).to.deep.equal(['fr']);
    expect(sharedLanguages(around(french, buildPerson('c', { languages: ['es'] })))).to.deep.equal([]);
  });

  it('opens the video room ten minutes before its time, for meetings with somebody who joins by video', () => {
    const slot = buildSlot('14:40');
    const url = 'https://visio.example.org/4f';
    const remote = buildPerson('far', { remote: true });
    const meeting = { ...around(me, remote), videoUrl: url };
    const doors = ['14:29', '14:30', '15:30'].map((clock) => videoDoor(meeting, slot, ms(clock)));
    const open = { state: 'open', url };
    expect(doors).to.deep.equal([{ state: 'later', opensAt: ms('14:30') }, open, open]);
    expect(videoDoor({ ...meeting, videoUrl: null }, slot, ms('14:40'))).to.deep.equal({ state: 'missing' });
    expect(videoDoor(around(me), slot, ms('14:40'))).to.deep.equal({ state: 'none' });
    expect(videoDoor({ ...meeting, state: 'held' }, slot, ms('14:40'))).to.deep.equal({ state: 'none' });
    expect([onlyByVideo(meeting), onlyByVideo(around(remote, { ...remote, id: 'b' }))]).to.deep.equal([
      false,
      true,
    ]);
  });
});
