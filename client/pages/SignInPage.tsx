import { Skeleton } from '../components/Skeleton.tsx';

export default function SignInPage() {
  return <Skeleton />;
}
