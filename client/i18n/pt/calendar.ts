import type fr from '../fr/calendar.ts';
import type { Shape } from '../shape.ts';

export default {
  open: 'Acrescentar ao meu calendário',
  title: 'No seu calendário',
  file: {
    title: 'Um ficheiro, uma vez',
    hint: 'Os seus encontros confirmados, tal como estão agora. Importado de novo após uma alteração, corrige o que o seu calendário já conhece.',
    download: 'Descarregar o ficheiro .ics',
  },
  feed: {
    title: 'Uma subscrição, sempre atualizada',
    hint: 'O seu calendário lê por si um endereço privado: o que é mudado de hora ou anulado muda também aí, com um atraso que depende dele.',
    make: 'Criar o meu endereço',
    open: 'Subscrever neste dispositivo',
    address: 'Endereço da subscrição',
    private: 'Quem conhecer este endereço pode ler os seus encontros: guarde-o para si.',
    renew: 'Mudar o endereço',
    stop: 'Parar a subscrição',
    made: 'Endereço criado.',
    renewed: 'Novo endereço. Os anteriores deixaram de funcionar.',
    stopped: 'Subscrição parada: o endereço deixou de funcionar.',
  },
} satisfies Shape<typeof fr>;
