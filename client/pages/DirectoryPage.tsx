import { Skeleton } from '../components/Skeleton.tsx';

export default function DirectoryPage() {
  return <Skeleton />;
}
