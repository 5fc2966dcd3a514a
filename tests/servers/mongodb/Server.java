import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** A server that speaks MongoDB's protocol, for tests: on a free port, in memory, until its input ends. */
class Server {
  public static void main(String[] arguments) throws Exception {
    var server = new MongoServer(new MemoryBackend().version(new AsMongoDb44()));
    System.out.println(server.bindAndGetConnectionString());
    while (System.in.read() >= 0) {}
    server.shutdownNow();
    System.exit(0);
  }

  /** The oldest version that the client speaks to; this server calls itself an older one. */
  static class AsMongoDb44 implements MongoVersion {
    public List<Integer> getVersionArray() {
      return List.of(4, 4, 0);
    }

    public int getWireVersion() {
      return 9;
    }
  }
}
