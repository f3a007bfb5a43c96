import { Skeleton } from '../components/Skeleton.tsx';

export default function HallPage() {
  return <Skeleton />;
}
