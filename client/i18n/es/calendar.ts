import type fr from '../fr/calendar.ts';
import type { Shape } from '../shape.ts';

export default {
  open: 'Añadir a mi calendario',
  title: 'En su calendario',
  file: {
    title: 'Un archivo, una vez',
    hint: 'Sus encuentros confirmados, tal como están ahora. Si lo importa de nuevo tras un cambio, corrige lo que su calendario ya conoce.',
    download: 'Descargar el archivo .ics',
  },
  feed: {
    title: 'Una suscripción, siempre al día',
    hint: 'Su calendario lee por sí mismo una dirección privada: lo que se desplaza o se anula cambia también allí, con un retraso que depende de él.',
    make: 'Crear mi dirección',
    open: 'Suscribirse en este dispositivo',
    address: 'Dirección de la suscripción',
    private: 'Quien conozca esta dirección puede leer sus encuentros: no la comparta.',
    renew: 'Cambiar la dirección',
    stop: 'Detener la suscripción',
    made: 'Dirección creada.',
    renewed: 'Dirección nueva. Las anteriores ya no funcionan.',
    stopped: 'Suscripción detenida: la dirección ya no funciona.',
  },
} satisfies Shape<typeof fr>;
