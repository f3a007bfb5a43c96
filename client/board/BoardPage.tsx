import { Skeleton } from '../components/Skeleton.tsx';

export default function BoardPage() {
  return <Skeleton />;
}
