import { Skeleton } from '../components/Skeleton.tsx';

export default function BoursePage() {
  return <Skeleton />;
}
