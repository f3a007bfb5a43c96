import { Skeleton } from '../components/Skeleton.tsx';

export default function AgendaPage() {
  return <Skeleton />;
}
