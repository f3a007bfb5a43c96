import { Skeleton } from '../components/Skeleton.tsx';

export default function SetupPage() {
  return <Skeleton />;
}
