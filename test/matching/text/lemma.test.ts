import { expect } from 'chai';
import { fold } from '../../../matching/text/fold.ts';
import { baseForms } from '../../../matching/text/lemma.ts';
import type { TextLanguage } from '../../../matching/types.ts';

/** Form > word, in pairs. */
const FORMS: Record<TextLanguage, string> = {
  fr: `joue>jouer jouent>jouer jouant>jouer joué>jouer mangeait>manger finissent>finir vendu>vendre appelle>appeler
    envoie>envoyer tient>tenir viennent>venir prises>prendre mis>mettre conduit>conduire peint>peindre ouvre>ouvrir
    ouverte>ouvrir yeux>œil chevaux>cheval travaux>travail chiens>chien chienne>chien heureuse>heureux active>actif
    directrice>directeur ouvrière>ouvrier blanche>blanc naît>naître vu>voir reçoivent>recevoir courent>courir`,
  en: `playing>play plays>play played>play running>run ran>run making>make cities>city carried>carry lying>lie men>man
    children>child people>person leaves>leaf wolves>wolf bigger>big happily>happy sat>sit wrote>write colour>color
    organized>organise defense>defence stopped>stop`,
  es: `jugando>jugar juega>jugar jugó>jugar tocan>tocar toque>tocar empieza>empezar empiece>empezar puso>poner
    tienen>tener pidió>pedir durmiendo>dormir construyen>construir luces>luz mujeres>mujer niñas>niño perrito>perro
    vestido>vestir sentarse>sentar conozco>conocer dijo>decir muertos>morir`,
  pt: `tocando>tocar tocam>tocar tocou>tocar ações>ação cães>cão mãos>mão homens>homem animais>animal papéis>papel
    difíceis>difícil mulheres>mulher meninas>menino gatinho>gato construiu>construir fez>fazer veio>vir trouxe>trazer
    caíram>cair partiu>partir europeia>europeu`,
};

describe('baseForms', () => {
  for (const [lang, pairs] of Object.entries(FORMS) as [TextLanguage, string][]) {
    it(`leads forms back to their word (${lang})`, () => {
      for (const pair of pairs.trim().split(/\s+/)) {
        const [form = '', word = ''] = pair.split('>').map(fold);
        expect(baseForms(form, lang), pair).to.include(word);
      }
    });
  }

  it('gives the form itself first', () => {
    expect(baseForms('joue', 'fr')[0]).to.equal('joue');
  });

  it('leaves numbers and short words alone', () => {
    expect(baseForms('2030s', 'en')).to.deep.equal(['2030s']);
    expect(baseForms('us', 'en')).to.deep.equal(['us']);
  });

  it('does not take "université" for "univers"', () => {
    expect(baseForms('universite', 'fr')).not.to.include('univers');
  });
});
