//! Connections that can be cut at any moment, to simulate a broken network.
//!
//! A handler has the [`Cutter`] of its connection. Knows nothing of HTTP and of why a connection is
//! cut.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// Listener whose connections can be cut one by one, and are all cut when the server stops.
pub(super) struct CuttableListener {
    listener: TcpListener,
    stopping: CancellationToken,
}

impl CuttableListener {
    pub(super) fn new(listener: TcpListener, stopping: CancellationToken) -> Self {
        Self { listener, stopping }
    }
}

impl Listener for CuttableListener {
    type Io = CuttableStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (CuttableStream, SocketAddr) {
        let (stream, peer) = Listener::accept(&mut self.listener).await;
        (CuttableStream::new(stream, self.stopping.child_token()), peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Cuts the connection of the request that it was extracted from.
#[derive(Clone, Debug)]
pub(super) struct Cutter(CancellationToken);

impl Cutter {
    /// Cuts the connection: nothing more is read or written, and the peer gets a reset.
    pub(super) fn cut(&self) {
        self.0.cancel();
    }
}

impl Connected<IncomingStream<'_, CuttableListener>> for Cutter {
    fn connect_info(stream: IncomingStream<'_, CuttableListener>) -> Self {
        Self(stream.io().cut.clone())
    }
}

/// A TCP stream that fails once it is cut.
pub(super) struct CuttableStream {
    stream: TcpStream,
    cut: CancellationToken,
    was_cut: Pin<Box<WaitForCancellationFutureOwned>>,
}

impl CuttableStream {
    fn new(stream: TcpStream, cut: CancellationToken) -> Self {
        let was_cut = Box::pin(cut.clone().cancelled_owned());
        Self { stream, cut, was_cut }
    }

    /// Returns an error once the connection is cut, and makes the socket send a reset when it is
    /// closed.
    fn broken(&mut self, context: &mut Context<'_>) -> Option<io::Error> {
        if !self.cut.is_cancelled() && self.was_cut.as_mut().poll(context).is_pending() {
            return None;
        }
        // If the option can't be set, the connection still ends without an answer.
        drop(self.stream.set_zero_linger());
        Some(io::ErrorKind::ConnectionReset.into())
    }
}

impl fmt::Debug for CuttableStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CuttableStream").finish_non_exhaustive()
    }
}

impl AsyncRead for CuttableStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.broken(context) {
            Some(error) => Poll::Ready(Err(error)),
            None => Pin::new(&mut self.stream).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for CuttableStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.broken(context) {
            Some(error) => Poll::Ready(Err(error)),
            None => Pin::new(&mut self.stream).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.broken(context) {
            Some(error) => Poll::Ready(Err(error)),
            None => Pin::new(&mut self.stream).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.broken(context) {
            // A shutdown would tell the peer that the connection ended in order.
            Some(_) => Poll::Ready(Ok(())),
            None => Pin::new(&mut self.stream).poll_shutdown(context),
        }
    }
}
