import { Skeleton } from '../components/Skeleton.tsx';

export default function WritePage() {
  return <Skeleton />;
}
