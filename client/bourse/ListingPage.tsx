import { Skeleton } from '../components/Skeleton.tsx';

export default function ListingPage() {
  return <Skeleton />;
}
